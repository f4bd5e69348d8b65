package dev.rehearse.cli;

import dev.rehearse.campaign.compare.Lineup;
import dev.rehearse.campaign.compare.Variant;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Problem;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.ArrayList;
import java.util.List;

/** The variants of a comparison, read from what the command line says. */
final class Lineups {

    private Lineups() {}

    /** Each scenario with each combination of what varies. */
    static Lineup read(List<String> names, List<String> settings, List<String> varies, List<String> faults) {
        ScenarioReader reader = Library.reader();
        List<List<String>> combinations = Vary.combinations(varies);
        long number = (long) names.size() * combinations.size();
        if (number < 2) {
            throw new Refusal("one variant cannot be compared; give another SCENARIO, or --vary path=value,value");
        }
        if (number > Vary.MOST) {
            throw new Refusal("these are more than " + Vary.MOST + " variants");
        }
        List<Variant> variants = new ArrayList<>();
        for (String name : names) {
            Scenario plain = Faults.scenario(reader, name, settings, faults);
            for (List<String> own : combinations) {
                Scenario scenario = own.isEmpty() ? plain : varied(reader, name, settings, own);
                variants.add(new Variant(new Rehearsal(scenario, Faults.read(reader, scenario, faults)), own));
            }
        }
        return new Lineup(List.copyOf(names), settings, varies, faults, List.copyOf(variants));
    }

    /** What is wrong with a setting here is wrong with what varies, for the rest was read before. */
    private static Scenario varied(ScenarioReader reader, String name, List<String> settings, List<String> own) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(own);
        try {
            return reader.open(name, all);
        } catch (BadScenario bad) {
            List<Problem> problems = new ArrayList<>();
            for (Problem it : bad.problems()) {
                String where = it.file().equals("--set") ? "--vary " + String.join(" ", own) : it.file();
                problems.add(new Problem(where, it.line(), it.column(), it.message(), it.hint()));
            }
            throw new BadScenario(problems);
        }
    }
}
