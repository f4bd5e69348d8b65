package dev.rehearse.report;

import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.PropertyKind;
import dev.rehearse.property.Vocables;
import dev.rehearse.property.Vocables.Asked;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.site.plan.Trait;
import java.util.List;

/** What can be claimed in a scenario: the properties that have a name, and the words of conditions. */
public final class PropertySheet {

    /** So long a line of words becomes before the next. */
    private static final int WIDEST = 110;

    private static final String FORMS =
            """

             conditions, each under its key
               always:      CONDITION                               so at every instant
               never:       CONDITION                               so at no instant
               eventually:  CONDITION within 4 h                    comes to be so, in this time from the start
                            in the end CONDITION                    so when the run is closed
                            after CONDITION, CONDITION within 4 h   each time the first comes to be so, so does the second
               sometimes:   CONDITION                               some history shows it; explore looks in all
               joined by and, or, not and parentheses; counted as in
                 count of %s where … <= 1

             what a condition can ask
            """;

    private final Scenario scenario;
    private final Vocables words;

    /** The list for a scenario. */
    public PropertySheet(Rehearsal rehearsal) {
        this.scenario = rehearsal.scenario();
        this.words = Vocables.of(rehearsal.scene());
    }

    /** As text, ready to be printed. */
    public String text() {
        StringBuilder text = new StringBuilder(scenario.name() + "      what can be claimed\n");
        text.append("\n by name, under always: or eventually:, some with \"within\" and a time\n");
        int widest = words.kinds().stream()
                .mapToInt(kind -> name(kind).length())
                .max()
                .orElse(0);
        for (PropertyKind kind : words.kinds()) {
            text.append("   ").append(ExplorationSheet.padded(name(kind), widest));
            text.append("  ").append(kind.meaning()).append('\n');
        }
        text.append(FORMS.formatted(String.join(" | ", words.groups())));
        for (Asked asked : words.subjects()) {
            text.append("   ").append(String.join(", ", asked.names())).append('\n');
            asked.traits().forEach(trait -> trait(trait, text));
        }
        text.append("   the operator\n     at step N, at steps N .. M, afterwards\n");
        return text.append("\n measure:  ")
                .append(String.join(", ", MeasureName.names()))
                .append('\n')
                .toString();
    }

    private static String name(PropertyKind kind) {
        return kind.argument().isEmpty() ? kind.name() : kind.name() + " " + kind.argument();
    }

    private static void trait(Trait trait, StringBuilder text) {
        String head =
                switch (trait.quantity()) {
                    case FLAG -> trait.name();
                    case LEVEL -> trait.name() + " is 7.0, " + trait.name() + " >= 7.0";
                    default -> (trait.stem() + (trait.takesLevel() ? " 7.0" : "") + " is ").stripLeading();
                };
        StringBuilder line = new StringBuilder("     " + head);
        String indent = " ".repeat(line.length());
        for (int i = 0; i < trait.words().size(); i++) {
            String word = trait.words().get(i) + (i == trait.words().size() - 1 ? "" : " | ");
            if (line.length() + word.length() > WIDEST) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(word);
        }
        text.append(line).append("   (").append(trait.meaning()).append(")\n");
    }

    /** As JSON for programs. */
    public String json() {
        return JsonText.of(out -> {
            out.writeStringField("scenario", scenario.name());
            JsonText.strings("set", scenario.source().overrides(), out);
            out.writeArrayFieldStart("properties");
            for (PropertyKind kind : words.kinds()) {
                out.writeStartObject();
                out.writeStringField("name", kind.name());
                out.writeStringField("argument", kind.argument());
                out.writeStringField("invariant", kind.invariant());
                out.writeStringField("meaning", kind.meaning());
                out.writeEndObject();
            }
            out.writeEndArray();
            JsonText.strings("groups", words.groups(), out);
            out.writeArrayFieldStart("subjects");
            for (Asked asked : words.subjects()) {
                out.writeStartObject();
                JsonText.strings("names", asked.names(), out);
                out.writeArrayFieldStart("traits");
                for (Trait trait : asked.traits()) {
                    out.writeStartObject();
                    out.writeStringField("trait", trait.name());
                    out.writeStringField("quantity", trait.quantity().name().toLowerCase(java.util.Locale.ROOT));
                    JsonText.strings("words", trait.words(), out);
                    out.writeStringField("meaning", trait.meaning());
                    out.writeEndObject();
                }
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
            JsonText.strings("measures", List.copyOf(MeasureName.names()), out);
        });
    }
}
