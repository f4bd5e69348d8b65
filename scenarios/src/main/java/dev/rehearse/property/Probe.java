package dev.rehearse.property;

import dev.rehearse.kernel.Fact;
import dev.rehearse.scenario.claim.Formula.AtSteps;
import dev.rehearse.scenario.claim.Formula.Test;
import dev.rehearse.site.Traits;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Trait;
import dev.rehearse.site.plan.Trait.Bearer;
import dev.rehearse.site.plan.Trait.Reading;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Quantity;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One thing that a condition asks of somebody: what it is told of that, and whether it is so. */
final class Probe {

    private final Bearer bearer;
    private final Trait trait;
    private final String words;
    private final Predicate<Reading> test;

    private Probe(Bearer bearer, Trait trait, String words, Predicate<Reading> test) {
        this.bearer = bearer;
        this.trait = trait;
        this.words = words;
        this.test = test;
    }

    /** Whether the operator is at one of these steps. */
    static Probe of(Bearer operator, AtSteps steps) {
        return new Probe(operator, Traits.STEP, steps.words(), reading -> {
            long step = Long.parseLong(reading.value());
            return steps.first() <= step && step <= steps.last();
        });
    }

    /**
     * Whether a trait is as a test says.
     *
     * @throws BadValue if it cannot be compared like that
     */
    static Probe of(Bearer bearer, Trait trait, Test test) {
        String words = new Test(bearer.name(), test.trait(), test.sign(), test.value()).words();
        return new Probe(
                bearer,
                trait,
                words,
                switch (trait.quantity()) {
                    case FLAG -> reading -> reading.value().equals("yes");
                    case LEVEL -> level(test);
                    default -> word(test);
                });
    }

    private static Predicate<Reading> level(Test test) {
        long wanted = Quantity.LEVEL.read(test.value()).number();
        return reading -> test.sign().holds(Quantity.LEVEL.read(reading.value()).number(), wanted);
    }

    private static Predicate<Reading> word(Test test) {
        test.sign().holds(true); // refuses what words cannot be
        return reading -> test.sign()
                .holds(reading.value().equals(test.value()) || reading.shown().equals(test.value()));
    }

    /** As the scenario asks. */
    String words() {
        return words;
    }

    Reading first(Plan plan) {
        return trait.origin().first().of(bearer, plan);
    }

    boolean hears(Class<? extends Fact> kind) {
        return trait.origin().facts().contains(kind);
    }

    /** What a fact says of it; null if nothing. */
    @Nullable
    Reading hear(int source, Fact fact) {
        return hears(fact.getClass()) ? trait.origin().ear().hear(bearer, source, fact) : null;
    }

    /** Whether it is as the scenario asks. */
    boolean so(Reading reading) {
        return test.test(reading);
    }

    /** What it is, in words. */
    String words(Reading reading) {
        if (trait.quantity() == Quantity.COUNT) { // the operator's place
            return reading.value().equals(Integer.toString(Traits.AFTERWARDS))
                    ? "the last step is done"
                    : "step " + reading.value() + " begins";
        }
        String why = reading.why().isEmpty() ? "" : ", " + reading.why();
        String asked =
                trait.stem().isEmpty() ? "" : " " + trait.stem() + (trait.takesLevel() ? " " + bearer.argument() : "");
        if (trait.quantity() == Quantity.FLAG) {
            return bearer.name() + (reading.value().equals("yes") ? asked : ": no longer" + asked) + why;
        }
        return bearer.name() + asked + " is " + reading.shown() + why;
    }
}
