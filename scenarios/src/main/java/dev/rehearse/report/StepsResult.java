package dev.rehearse.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rehearse.ablation.Ablation;
import dev.rehearse.ablation.Change;
import dev.rehearse.ablation.Finding;
import dev.rehearse.ablation.Harm;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Why each step is there, as JSON for programs: times in nanoseconds, lost work in commits. */
public final class StepsResult {

    private final Ablation ablation;

    /** The result of an ablation. */
    public StepsResult(Ablation ablation) {
        this.ablation = ablation;
    }

    /** The whole text, ending with a line feed. */
    public String text() {
        return JsonText.of(this::fields);
    }

    private void fields(JsonGenerator out) throws IOException {
        out.writeStringField("scenario", ablation.scenario().name());
        JsonText.strings("set", ablation.scenario().source().overrides(), out);
        out.writeNumberField("faults", ablation.scope().faults());
        out.writeNumberField("menu", ablation.menu());
        search("as written", ablation.written(), out);
        out.writeArrayFieldStart("changes");
        for (Finding finding : ablation.findings()) {
            change(finding, out);
        }
        out.writeEndArray();
    }

    private static void change(Finding finding, JsonGenerator out) throws IOException {
        Change change = finding.change();
        out.writeStartObject();
        out.writeStringField("step", change.block());
        out.writeNumberField("line", change.line());
        out.writeStringField("kind", word(change.kind()));
        out.writeStringField("subject", change.subject());
        out.writeStringField("change", change.words());
        JsonText.strings("set", change.overrides(), out);
        out.writeStringField("verdict", finding.need().words());
        if (!finding.problem().isEmpty()) {
            out.writeStringField("problem", finding.problem());
        }
        harms("worse", finding, finding.worse(), out);
        harms("better", finding, finding.better(), out);
        JsonText.strings("story", finding.story(), out);
        search("search", finding.search(), out);
        out.writeEndObject();
    }

    private static void harms(String name, Finding finding, List<Harm> harms, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(name);
        for (Harm harm : harms) {
            out.writeStartObject();
            out.writeStringField("effect", word(harm.effect().kind()));
            out.writeStringField("what", harm.effect().what());
            out.writeStringField("fault", harm.fault());
            JsonText.strings("steps", harm.steps(), out);
            out.writeNumberField("with", harm.with());
            out.writeNumberField("without", harm.without());
            out.writeStringField("outcome", harm.example().outcome());
            if (name.equals("worse")) {
                String command = finding.command(harm);
                if (command.isEmpty()) {
                    out.writeNullField("run"); // chance goes its second way, which no command can ask for
                } else {
                    out.writeStringField("run", command);
                }
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void search(String name, Finding.Search search, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeNumberField("placements", search.placements());
        out.writeNumberField("histories", search.histories());
        out.writeNumberField("events", search.events());
        out.writeBooleanField("never taken", search.untaken());
        out.writeEndObject();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
