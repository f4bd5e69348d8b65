package dev.rehearse.property;

import dev.rehearse.kernel.Fact;
import dev.rehearse.scenario.claim.Formula;
import dev.rehearse.scenario.claim.Formula.AtSteps;
import dev.rehearse.scenario.claim.Formula.Tally;
import dev.rehearse.scenario.claim.Formula.Test;
import dev.rehearse.scenario.claim.Subjects;
import dev.rehearse.site.plan.Trait;
import dev.rehearse.site.plan.Trait.Reading;
import dev.rehearse.site.value.BadValue;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Formulas made ready to be judged: a bit for each thing that they ask, which facts switch, and gates that combine the bits.
 * Nothing but the bits is remembered.
 */
final class Circuit {

    /** More things than bits cannot be asked in one property. */
    private static final int MOST = 60;

    private final Scene scene;
    private final List<Probe> probes = new ArrayList<>();
    /** The probes that serve to count. */
    private final List<Integer> counted = new ArrayList<>();

    private final List<Count> counts = new ArrayList<>();

    /** What is counted, with a gate for each member of its group. */
    private record Count(Tally tally, List<Gate> each) {}

    /** Whether something is so, given the bits. */
    @FunctionalInterface
    interface Gate {

        boolean open(long bits);
    }

    Circuit(Scene scene) {
        this.scene = scene;
    }

    /** The bits when a run begins. */
    long first() {
        long bits = 0;
        for (int i = 0; i < probes.size(); i++) {
            Reading reading = probes.get(i).first(scene.plan());
            bits |= (probes.get(i).so(reading) ? 1L : 0L) << i;
        }
        return bits;
    }

    /** Whether facts of this kind switch anything. */
    boolean reads(Class<? extends Fact> kind) {
        return probes.stream().anyMatch(probe -> probe.hears(kind));
    }

    /** The bits after a fact. */
    long after(long bits, int source, Fact fact) {
        long after = bits;
        for (int i = 0; i < probes.size(); i++) {
            Reading reading = probes.get(i).hear(source, fact);
            if (reading != null) {
                long bit = 1L << i;
                after = probes.get(i).so(reading) ? after | bit : after & ~bit;
            }
        }
        return after;
    }

    /** What a fact has made of what it switched, in words. */
    String told(long changed, int source, Fact fact) {
        for (int i = 0; i < probes.size(); i++) {
            Reading reading = (changed >> i & 1) != 0 ? probes.get(i).hear(source, fact) : null;
            if (reading != null) {
                return probes.get(i).words(reading);
            }
        }
        return "";
    }

    /**
     * The gate of a formula.
     *
     * @throws BadValue if it asks something that is not in this cluster, or too much
     */
    Gate gate(Formula formula) {
        if (formula instanceof Test test) {
            return probe(test.subject(), test);
        }
        if (formula instanceof AtSteps steps) {
            return probe(Probe.of(scene.operatorBearer(), steps));
        }
        if (formula instanceof Tally tally) {
            List<Gate> each = members(tally);
            counts.add(new Count(tally, each));
            return bits -> tally.sign()
                    .holds(each.stream().filter(gate -> gate.open(bits)).count(), tally.number());
        }
        return combined(formula, formula.parts().stream().map(this::gate).toList());
    }

    private static Gate combined(Formula formula, List<Gate> gates) {
        if (formula instanceof Formula.Not) {
            return bits -> !gates.get(0).open(bits);
        }
        boolean all = formula instanceof Formula.All;
        return bits -> {
            for (Gate gate : gates) {
                if (gate.open(bits) != all) {
                    return !all;
                }
            }
            return all;
        };
    }

    private List<Gate> members(Tally tally) {
        List<Gate> gates = new ArrayList<>();
        int before = probes.size();
        for (String member : scene.subjects().members(tally.group())) {
            gates.add(member(tally.where(), member));
        }
        for (int number = before; number < probes.size(); number++) {
            counted.add(number);
        }
        return gates;
    }

    /** The gate of a formula without subjects, for one of those that are counted. */
    private Gate member(Formula where, String member) {
        return where instanceof Test test
                ? probe(member, test)
                : combined(
                        where,
                        where.parts().stream().map(part -> member(part, member)).toList());
    }

    private Gate probe(String subject, Test test) {
        Trait trait = Subjects.trait(scene.subjects().traits(subject), test.trait());
        if (trait == null) {
            throw new BadValue(subject + " cannot be asked " + test.words(), "");
        }
        String argument =
                trait.takesLevel() ? test.trait().substring(trait.stem().length() + 1) : "";
        return probe(Probe.of(scene.bearer(subject, argument), trait, test));
    }

    private Gate probe(Probe probe) {
        if (probes.size() == MOST) {
            throw new BadValue("this asks of more than " + MOST + " things", "take it apart");
        }
        int number = probes.size();
        probes.add(probe);
        return bits -> (bits >> number & 1) != 0;
    }

    /** Of all that is asked from a number on, what is not so; and of what is counted how many there are. */
    String lacks(int from, long bits) {
        StringJoiner words = new StringJoiner(", ");
        for (int i = from; i < probes.size(); i++) {
            if ((bits >> i & 1) == 0 && !counted.contains(i)) {
                words.add("not " + probes.get(i).words());
            }
        }
        String counts = counts(bits);
        return (counts.isEmpty() ? words : words.add(counts)).toString();
    }

    /** How much is asked so far. */
    int size() {
        return probes.size();
    }

    /** Of what is counted how many there are, and who. */
    String counts(long bits) {
        StringJoiner words = new StringJoiner(", ");
        for (Count count : counts) {
            StringJoiner names = new StringJoiner(" and ");
            int number = 0;
            for (int i = 0; i < count.each().size(); i++) {
                if (count.each().get(i).open(bits)) {
                    names.add(scene.subjects().members(count.tally().group()).get(i));
                    number++;
                }
            }
            words.add(number + " of " + count.tally().group() + (number == 0 ? "" : ": " + names));
        }
        return words.toString();
    }
}
