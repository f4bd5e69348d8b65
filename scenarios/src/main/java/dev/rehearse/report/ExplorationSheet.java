package dev.rehearse.report;

import dev.rehearse.explore.Counterexample;
import dev.rehearse.explore.Coverage;
import dev.rehearse.explore.Exploration;
import dev.rehearse.explore.Exploration.Dead;
import dev.rehearse.explore.Strike;
import dev.rehearse.explore.search.Answer.End;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Rerun;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an exploration says: how much was seen, the verdict on each property, and the map of the risks. */
public final class ExplorationSheet {

    /** So many sets of several faults are printed for a property; all of them can be written as replay files. */
    private static final int SETS = 8;

    private final Exploration exploration;
    private final int faults;
    private final int corners;

    /**
     * A sheet.
     *
     * @param faults how many faults the search could spend
     * @param corners how many activities could take their least or most
     */
    public ExplorationSheet(Exploration exploration, int faults, int corners) {
        this.exploration = exploration;
        this.corners = corners;
        this.faults = faults;
    }

    /** As text, ready to be printed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                exploration.scenario().name() + "      every placement of at most " + counted(faults, "fault")
                        + " out of " + exploration.menu().size() + ", " + timing());
        line(text, seen());
        if (!exploration.cutOff().isEmpty()) {
            line(
                    text,
                    "NOTE  in " + counted(exploration.cutOff().size(), "way")
                            + " runs are cut off by the scenario's "
                            + "limits: what such a run does not violate it does not decide");
        }
        if (exploration.properties().isEmpty()) {
            line(text, "NOTE  " + Sheet.CLAIMS_NOTHING);
        }
        for (int property = 0; property < exploration.properties().size(); property++) {
            line(text, (property == 0 ? " verdict   " : "           ") + verdict(property));
            story(text, exploration.counterexamples(property));
            if (!exploration.isSought(property)) {
                several(text, exploration.counterexamples(property));
            }
        }
        finish(text);
        new RiskMap(exploration).append(text);
        return text.toString();
    }

    private String timing() {
        return corners == 0
                ? "each activity taking its median"
                : "at most " + (corners == 1 ? "one activity" : corners + " activities")
                        + " taking the least or the most, the others their medians";
    }

    private String seen() {
        Coverage coverage = exploration.coverage();
        String seen =
                counted(coverage.placements(), "placement") + ", " + counted(coverage.worlds(), "world") + " seen";
        if (coverage.end() != End.COMPLETE) {
            return "UNDECIDED: the search reached its limit of "
                    + coverage.end().name().toLowerCase(Locale.ROOT) + ": " + seen + upTo(coverage.layers());
        }
        return seen + ", all there are (expected to be missing: "
                + String.format(Locale.ROOT, "%.1e", coverage.expectedOmissions()) + ")";
    }

    private static String upTo(List<Coverage.Layer> layers) {
        return layers.isEmpty() ? "" : ", with up to " + counted(layers.size() - 1L, "fault");
    }

    private String undecided() {
        int faults = exploration.decided();
        return faults < 0 ? "UNDECIDED" : "UNDECIDED, but holds for at most " + counted(faults, "fault");
    }

    private String verdict(int property) {
        String name = letter(property) + "  " + padded(exploration.properties().get(property), width());
        List<Counterexample> found = exploration.counterexamples(property);
        if (exploration.isSought(property)) {
            return name + sought(property, found);
        }
        if (found.isEmpty()) {
            return name + (exploration.judgement(property) == Judgement.HOLDS ? "holds" : undecided());
        }
        Counterexample first = found.get(0);
        return first.strikes().isEmpty()
                ? name + "VIOLATED without any fault"
                : name + "VIOLATED in " + counted(found.size(), "way") + ", soonest by " + words(first);
    }

    /** What is to be seen in some history: if it is in one, none of the others matters. */
    private String sought(int property, List<Counterexample> found) {
        if (found.isEmpty()) {
            return exploration.judgement(property) == Judgement.VIOLATED
                    ? "VIOLATED: no history shows it"
                    : "UNDECIDED: not seen so far";
        }
        Counterexample first = found.get(0);
        return "holds, seen " + (first.strikes().isEmpty() ? "without any fault" : "first after " + words(first));
    }

    /** Whether the procedure is still completed, whatever goes wrong. */
    private void finish(StringBuilder text) {
        String head = " finish    ";
        for (Dead how : Dead.values()) {
            List<Counterexample> found = exploration.dead(how);
            if (!found.isEmpty()) {
                Counterexample first = found.get(0);
                String after = first.strikes().isEmpty()
                        ? "without any fault"
                        : "in " + counted(found.size(), "way") + ", soonest by " + words(first);
                line(text, head + padded(said(how), width() + 3) + after);
                story(text, found);
                head = "           ";
            }
        }
        if (head.startsWith(" finish") && exploration.everythingEnds()) {
            line(text, head + "the procedure is completed whatever of this goes wrong");
        }
    }

    private static String said(Dead how) {
        return switch (how) {
            case GIVEN_UP -> "given up, or taken back";
            case STUCK -> "stuck";
        };
    }

    /** The command that shows the first; where chance had to go its second way, only a replay file does. */
    private void story(StringBuilder text, List<Counterexample> found) {
        if (!found.isEmpty() && found.get(0).isNominal()) {
            List<FaultPhrase> strikes = found.get(0).faults(exploration.menu());
            line(text, "              " + new Rerun(exploration.scenario(), strikes, Occasion.nominal(strikes)).text());
        }
    }

    private void several(StringBuilder text, List<Counterexample> found) {
        List<Counterexample> sets = new ArrayList<>();
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i).strikes().size() > 1) {
                sets.add(found.get(i));
            }
        }
        for (int i = 0; i < Math.min(SETS, sets.size()); i++) {
            line(text, "              " + words(sets.get(i)));
        }
        if (sets.size() > SETS) {
            line(text, "              and " + (sets.size() - SETS) + " more pairs or sets");
        }
    }

    private String words(Counterexample found) {
        List<String> words = new ArrayList<>();
        for (Strike strike : found.strikes()) {
            String fault =
                    strike.isFault() ? exploration.menu().get(strike.fault()).words() : strike.activity();
            boolean named = strike.step().isEmpty()
                    || (strike.isFault()
                            && exploration.menu().get(strike.fault()).namesStep());
            String step = named ? "" : " in " + RiskMap.step(strike.step());
            words.add(fault + " at " + Words.clock(strike.time()) + step);
        }
        return String.join(" and ", words);
    }

    private int width() {
        return exploration.properties().stream().mapToInt(String::length).max().orElse(0) + 2;
    }

    /** How the replay file of a property's counterexample is called: {@code a-1.replay}. */
    public static String file(int property, int number) {
        return letter(property) + "-" + number + ".replay";
    }

    static char letter(int property) {
        return (char) (property < 26 ? 'a' + property : 'A' + property - 26);
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String counted(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    private static void line(StringBuilder text, String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
