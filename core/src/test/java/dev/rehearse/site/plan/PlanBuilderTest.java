package dev.rehearse.site.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.Model;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanBuilderTest {

    /** A toaster has slots and a timer. */
    private static final class Kitchen implements SystemKind {

        @Override
        public List<String> kinds() {
            return List.of("toaster", "cat");
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(
                    Parameter.of("toaster", "slots", Quantity.COUNT, "2", "How many slices fit."),
                    Parameter.word("toaster", "colour", List.of("red", "blue"), "red", "What it looks like."),
                    Parameter.of("cat", "owner", Quantity.TEXT, "", "Whose cat it is."),
                    Parameter.of("toast.ini", "Timer", Quantity.DURATION, "2 min", "How long it toasts."));
        }

        @Override
        public List<Command> commands(String kind) {
            return List.of();
        }

        @Override
        public List<String> states(String kind) {
            return List.of();
        }

        @Override
        public List<FaultKind> faults(String kind) {
            return List.of();
        }

        @Override
        public List<String> services() {
            return List.of("breakfast");
        }

        @Override
        public void build(Plan plan, Model.Builder model) {}
    }

    private static PlanBuilder kitchen() {
        return new PlanBuilder(new Kitchen()).part("T1", "toaster");
    }

    @Test
    void whatIsNotSaidHasItsDefault() {
        Plan plan = kitchen().set("T1", "slots", "4").build();
        assertEquals(4, plan.parts("toaster").get(0).value("slots").number());
        assertEquals("red", plan.parts("toaster").get(0).value("colour").text());
        assertEquals(120_000_000_000L, plan.setting("toast.ini", "Timer").number());
    }

    @Test
    void aLaterValueReplacesAnEarlierOne() {
        Plan plan = kitchen()
                .set("toast.ini", "Timer", "1 s")
                .set("toast.ini", "Timer", "3 s")
                .build();
        assertEquals("3 s", plan.setting("toast.ini", "Timer").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            T1        | slot   | 4    | T1 has no slot                     | did you mean slots?
            T1        | slots  | four | T1, slots: four is not a whole     | write digits
            T1        | colour | blu  | T1, colour: blu is not one of red  | did you mean blue?
            T2        | slots  | 4    | There is no T2                     | known are T1, toast.ini
            toaster   | slots  | 4    | There is no toaster                | known are T1, toast.ini
            toast.ini | Timer  | 2    | toast.ini, Timer: 2 is not a time  | units are ns""")
    void everyRefusalNamesWhereAndWhatIsKnown(String owner, String name, String text, String message, String hint) {
        BadValue bad = assertThrows(BadValue.class, () -> kitchen().set(owner, name, text));
        assertTrue(String.valueOf(bad.getMessage()).startsWith(message), bad.getMessage());
        assertTrue(bad.hint().startsWith(hint), bad.hint());
    }

    @ParameterizedTest
    @CsvSource({
        "T1, toaster, T1 is taken",
        "toast.ini, toaster, toast.ini cannot be the name of a component",
        "T-2, toaster, T-2 cannot be",
        "2T, toaster, 2T cannot be",
        "'', toaster, ' cannot be'",
        "T2, toster, toster is not a kind of component"
    })
    void aPartNeedsAFreeNameAndAKnownKind(String name, String kind, String message) {
        BadValue bad = assertThrows(BadValue.class, () -> kitchen().part(name, kind));
        assertTrue(String.valueOf(bad.getMessage()).startsWith(message), bad.getMessage());
    }

    @Test
    void whatHasNoDefaultMustBeSaid() {
        PlanBuilder builder = kitchen().part("Tom", "cat");
        BadValue bad = assertThrows(BadValue.class, builder::build);
        assertEquals("Tom needs a value for owner", bad.getMessage());
        assertEquals("Whose cat it is.", bad.hint());
    }
}
