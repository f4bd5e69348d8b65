package dev.rehearse.rehearsal;

import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import java.util.List;

/** The command that gives the same run again. */
public final class Rerun {

    private final Scenario scenario;
    private final List<FaultPhrase> given;
    private final Occasion occasion;

    /**
     * The command.
     *
     * @param given the faults that were given beside the scenario's own
     */
    public Rerun(Scenario scenario, List<FaultPhrase> given, Occasion occasion) {
        this.scenario = scenario;
        this.given = given;
        this.occasion = occasion;
    }

    /** Whether there is one: in which order events of one time come, and how a search had chance answer, only a replay file says. */
    public boolean isTyped() {
        return occasion.overtakings().isEmpty() && !occasion.steered();
    }

    /** As one line for a shell. */
    public String text() {
        if (!isTyped()) {
            return "rehearse replay FILE";
        }
        StringBuilder text = new StringBuilder("rehearse run ").append(quoted(scenario.name()));
        text.append(occasion.isNominal() ? " --nominal" : " --seed " + occasion.seed());
        if (occasion.replication() != 0) {
            text.append(" --replication ").append(occasion.replication());
        }
        return text.append(options(scenario, given)).toString();
    }

    /** The options that give this scenario with these faults; each with a space before it. */
    public static String options(Scenario scenario, List<FaultPhrase> given) {
        StringBuilder text = new StringBuilder();
        for (FaultPhrase fault : given) {
            text.append(" --fault ").append(quoted(fault.words()));
        }
        for (String override : scenario.source().overrides()) {
            text.append(" --set ").append(quoted(override));
        }
        return text.toString();
    }

    /** As a shell takes it for one word. */
    public static String quoted(String word) {
        if (word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./:=+,@%".indexOf(c) >= 0)) {
            return word;
        }
        List<String> special = List.of("\\", "\"", "$", "`");
        String escaped = word;
        for (String sign : special) {
            escaped = escaped.replace(sign, "\\" + sign);
        }
        return '"' + escaped + '"';
    }
}
