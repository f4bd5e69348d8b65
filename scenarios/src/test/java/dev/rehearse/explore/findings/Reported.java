package dev.rehearse.explore.findings;

import dev.rehearse.explore.Counterexample;
import dev.rehearse.explore.Exploration;
import dev.rehearse.explore.Exploration.Dead;
import dev.rehearse.explore.Strike;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.property.Verdict;
import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Rehearsal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a search says, to be held against claims. {@code reports PROPERTY after FAULT at step 3, FAULT at step 4} is a minimal set of
 * faults; with {@code at steps 3 .. 8} there is one for each of these steps. Without {@code after}, {@code reports PROPERTY at step 8}
 * is violated there without any fault. {@code spares PROPERTY} denies that anything violates it, with {@code after} that this does.
 * {@code ends stuck} and {@code ends given up} are said like {@code reports}.
 */
final class Reported {

    private static final String AFTER = " after ";

    /** For each property, and for each way in which the procedure ends undone, the minimal sets, each sorted. */
    private final Map<String, Set<String>> sets = new TreeMap<>();
    /** Where a property is violated if nothing goes wrong. */
    private final Map<String, String> nominal = new TreeMap<>();

    Reported(Exploration exploration) {
        for (int property = 0; property < exploration.properties().size(); property++) {
            String words = exploration.properties().get(property);
            add(words, exploration, exploration.counterexamples(property));
        }
        add("stuck", exploration, exploration.dead(Dead.STUCK));
        add("given up", exploration, exploration.dead(Dead.GIVEN_UP));
        Rehearsal rehearsal = new Rehearsal(exploration.scenario(), List.of());
        for (Verdict verdict : rehearsal
                .run(Occasion.nominal(List.of()), new Nominal(), List.of())
                .verdicts()) {
            Violation violation = verdict.violation();
            nominal.put(verdict.property(), violation == null ? "" : Moments.at(violation.step()));
        }
    }

    private void add(String what, Exploration exploration, List<Counterexample> found) {
        Set<String> known = sets.computeIfAbsent(what, any -> new TreeSet<>());
        for (Counterexample example : found) {
            List<String> cells = new ArrayList<>();
            for (Strike strike : example.strikes()) {
                String words = strike.isFault()
                        ? exploration.menu().get(strike.fault()).words()
                        : strike.what();
                cells.add(words + " " + Moments.at(strike.step()));
            }
            known.add(Moments.set(cells));
        }
    }

    /** The same procedure was searched with a step that is skipped. */
    void skipped(int step, Exploration exploration) {
        new Reported(exploration).sets.forEach((what, found) -> {
            Set<String> known = sets.computeIfAbsent(what, any -> new TreeSet<>());
            if (found.contains("") && !known.contains("")) {
                known.add("a skip " + Moments.at(Integer.toString(step)));
            }
        });
    }

    /** Whether a claim is true. */
    boolean bears(String claim) {
        boolean denies = claim.startsWith("spares ");
        String said = claim.substring(claim.indexOf(' ') + 1);
        int after = said.indexOf(AFTER);
        if (after >= 0) {
            Set<String> known = known(said.substring(0, after));
            return Moments.sets(said.substring(after + AFTER.length())).stream()
                    .allMatch(set -> denies ? spares(known, set) : known.contains(set));
        }
        if (denies) {
            return known(said).isEmpty();
        }
        int at = Moments.begins(said);
        String what = at < 0 ? said : said.substring(0, at);
        return known(what).contains("") && (at < 0 || said.substring(at + 1).equals(nominal.get(what)));
    }

    /** Whether neither a set, nor one of its parts, nor no fault at all is known to do harm. */
    private static boolean spares(Set<String> known, String set) {
        return !known.contains("")
                && !known.contains(set)
                && List.of(set.split(", ", -1)).stream().noneMatch(known::contains);
    }

    private Set<String> known(String what) {
        Set<String> known = sets.get(what);
        if (known == null) {
            throw new IllegalArgumentException(what + " is none of " + sets.keySet());
        }
        return known;
    }

    /** What is known of what a claim is about, to be shown beside one that is not true. */
    String said(String claim) {
        StringBuilder said = new StringBuilder();
        sets.forEach((what, found) -> {
            if (claim.contains(' ' + what)) {
                said.append("\n    ").append(what).append(' ').append(nominal.getOrDefault(what, ""));
                said.append(": ").append(String.join(" | ", found));
            }
        });
        return said.toString();
    }
}
