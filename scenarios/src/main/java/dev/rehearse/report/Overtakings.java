package dev.rehearse.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rehearse.rehearsal.Overtaking;
import dev.rehearse.rehearsal.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Which events of a run came before others of their time that were scheduled earlier. */
final class Overtakings {

    private Overtakings() {}

    /** A line each, for people; none for a run that served its events in their usual order. */
    static List<String> lines(Run run) {
        List<String> lines = new ArrayList<>();
        String label = "order";
        for (Overtaking overtaking : run.occasion().overtakings()) {
            lines.add(Foot.line(label, overtaking.words() + ", after " + Wording.count(overtaking.events(), "event")));
            label = "";
        }
        return lines;
    }

    /** A field that is a list, for programs. */
    static void write(Run run, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("overtakes");
        for (Overtaking overtaking : run.occasion().overtakings()) {
            out.writeStartObject();
            out.writeNumberField("events", overtaking.events());
            out.writeNumberField("rank", overtaking.rank());
            out.writeStringField("words", overtaking.words());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
