package dev.rehearse.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Step;
import dev.rehearse.scenario.claim.Claim;
import dev.rehearse.scenario.claim.Claim.Form;
import dev.rehearse.scenario.claim.Formula;
import dev.rehearse.scenario.claim.Formula.AtSteps;
import dev.rehearse.scenario.claim.Sign;
import dev.rehearse.scenario.claim.Subjects;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.scenario.tree.Text;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Trait;
import dev.rehearse.site.value.Quantity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever can be claimed is read back from how it is called, and whatever else is written is refused with a place in it. */
class ClaimProperties {

    private static final List<String> ONE_OF_EACH = List.of(
            "soliddb/hot-migration-netcopy",
            "ftserver/active-upgrade",
            "csm/upgrade-with-takeover",
            "enterprise-server/incompatible-pac-upgrade");

    private static final List<Lexicon> LEXICONS =
            ONE_OF_EACH.stream().map(ClaimProperties::lexicon).toList();

    private static final List<Sign> ORDER = List.of(Sign.EQUAL, Sign.LESS, Sign.AT_MOST, Sign.MORE, Sign.AT_LEAST);

    /** A claim, and whose words it is made of. */
    record Case(Lexicon lexicon, Claim claim) {

        @Override
        public String toString() {
            return claim.words();
        }
    }

    private static Lexicon lexicon(String name) {
        Scenario scenario = Sample.WHOLE.open(name, List.of());
        Map<String, String> parts = new LinkedHashMap<>();
        for (Part part : scenario.plan().parts()) {
            parts.put(part.name(), part.kind());
        }
        Set<Integer> steps = scenario.runbook().procedure().stream()
                .map(Step::number)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Lexicon(scenario.system(), parts, steps, true);
    }

    private static Claim read(Lexicon lexicon, Form key, String text) {
        Phrase phrase = Phrase.of(new Text(new Place("claim", 1, 1), text, 0));
        return new ClaimParser(lexicon).parse(key, phrase);
    }

    private static Arbitrary<Formula> formula(Subjects subjects, Lexicon lexicon, int depth) {
        Arbitrary<Formula> test =
                Arbitraries.of(subjects.names()).flatMap(subject -> test(subject, subjects.traits(subject)));
        Arbitrary<Formula> tally = Arbitraries.of(subjects.groups()).flatMap(group -> Combinators.combine(
                        where(subjects.groupTraits(group), depth),
                        Arbitraries.of(ORDER),
                        Arbitraries.longs().between(0, 99))
                .as((where, sign, number) -> new Formula.Tally(group, where, sign, number)));
        Arbitrary<Formula> steps = Arbitraries.of(lexicon.steps())
                .tuple2()
                .map(pair -> new AtSteps(Math.min(pair.get1(), pair.get2()), Math.max(pair.get1(), pair.get2())));
        Arbitrary<Formula> leaf = Arbitraries.frequencyOf(
                Tuple.of(6, test),
                Tuple.of(2, tally),
                Tuple.of(1, steps),
                Tuple.of(1, Arbitraries.just(AtSteps.AFTERWARDS)));
        return combined(leaf, depth);
    }

    private static Arbitrary<Formula> where(List<Trait> traits, int depth) {
        return combined(test("", traits), Math.min(1, depth));
    }

    private static Arbitrary<Formula> combined(Arbitrary<Formula> leaf, int depth) {
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Formula> inside = combined(leaf, depth - 1);
        Arbitrary<List<Formula>> several = inside.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(3, leaf),
                Tuple.of(1, inside.map(Formula.Not::new)),
                Tuple.of(1, several.map(Formula.All::new)),
                Tuple.of(1, several.map(Formula.Any::new)));
    }

    private static Arbitrary<Formula> test(String subject, List<Trait> traits) {
        Arbitrary<String> levels = Arbitraries.of("6.5", "7.0", "7.0 FP2", "6.3.14");
        return Arbitraries.of(traits)
                .flatMap(trait -> levels.flatMap(argument -> {
                    String called = trait.takesLevel() ? trait.stem() + " " + argument : trait.name();
                    if (trait.quantity() == Quantity.FLAG) {
                        return Arbitraries.just(new Formula.Test(subject, called, Sign.IS, ""));
                    }
                    boolean level = trait.quantity() == Quantity.LEVEL;
                    Arbitrary<Sign> signs = level
                            ? Arbitraries.of(Sign.IS, Sign.IS_NOT, Sign.LESS, Sign.AT_MOST, Sign.MORE, Sign.AT_LEAST)
                            : Arbitraries.of(Sign.IS, Sign.IS_NOT);
                    Arbitrary<String> values = level ? levels : Arbitraries.of(trait.words());
                    return Combinators.combine(signs, values)
                            .as((sign, value) -> new Formula.Test(subject, called, sign, value));
                }));
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Long> limits = Arbitraries.longs().between(0, 100L * 3600 * 1_000_000_000L);
        return Arbitraries.of(LEXICONS).flatMap(lexicon -> {
            Subjects subjects = new Subjects(lexicon.system(), lexicon.parts());
            Arbitrary<Formula> formulas = formula(subjects, lexicon, 3);
            return Combinators.combine(Arbitraries.of(Form.class), formulas, formulas, limits)
                    .as((form, first, second, limit) -> {
                        boolean timed = form == Form.EVENTUALLY || form == Form.AFTER;
                        return new Case(
                                lexicon, new Claim(form, form == Form.AFTER ? first : null, second, timed ? limit : 0));
                    });
        });
    }

    @Property(tries = 1000)
    void whatIsPrintedIsReadBackAsItWas(@ForAll("cases") Case one) {
        assertEquals(one.claim(), read(one.lexicon(), keyOf(one.claim()), entryOf(one.claim())));
    }

    @Provide
    Arbitrary<String> garbage() {
        Arbitrary<String> words = Arbitraries.of(
                "S1",
                "S2",
                "is",
                "not",
                "and",
                "or",
                "(",
                ")",
                ",",
                "count of",
                "servers",
                "where",
                "<=",
                "=",
                "1",
                "7.0",
                "7.0 FP",
                "..",
                "at step",
                "at steps",
                "afterwards",
                "after",
                "in the end",
                "within",
                "3 s",
                "PRIMARY ACTIVE",
                "DOWN",
                "(down)",
                "level",
                "accepts writes",
                "host",
                "write",
                "up",
                "procedure",
                "é",
                "\u00a0",
                "\t",
                "version",
                "S1-S2 link",
                "999999999999999999999",
                "-1",
                "1e9");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(5);
        return Arbitraries.frequencyOf(Tuple.of(6, words), Tuple.of(1, any))
                .list()
                .ofMaxSize(14)
                .map(list -> String.join(" ", list));
    }

    @Property(tries = 3000)
    void garbageIsReadOrRefusedWithAPlaceInIt(@ForAll("garbage") String text, @ForAll Form form) {
        if (form == Form.AFTER || form == Form.IN_THE_END) {
            return; // no keys
        }
        try {
            Claim claim = read(LEXICONS.get(0), form, text);
            assertEquals(claim, read(LEXICONS.get(0), keyOf(claim), entryOf(claim)));
        } catch (Misread misread) {
            Problems problems = new Problems();
            misread.addTo(problems);
            var problem = problems.refusal().problems().get(0);
            assertEquals(1, problem.line());
            assertTrue(problem.column() >= 1 && problem.column() <= text.length() + 1, problem::toString);
            assertTrue(!problem.message().isBlank() && !problem.hint().isBlank(), problem::toString);
        }
    }

    private static Form keyOf(Claim claim) {
        return claim.form() == Form.AFTER || claim.form() == Form.IN_THE_END ? Form.EVENTUALLY : claim.form();
    }

    private static String entryOf(Claim claim) {
        return keyOf(claim) == claim.form()
                ? claim.words().substring(claim.form().words().length() + 1)
                : claim.words();
    }
}
