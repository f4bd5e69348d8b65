package dev.rehearse.rehearsal;

import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Tie;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which event comes before which, in words: {@code answer done for operator ahead of order hsb state for S1}. */
public final class Precedence {

    private Precedence() {}

    /** That the event of a rank comes before all of lower rank; the first of them is named, and how many others there are. */
    public static String words(Tie tie, int rank, Model model) {
        String others = rank == 1 ? "" : rank == 2 ? " and another" : " and " + (rank - 1) + " others";
        return event(tie, rank, model) + " ahead of " + event(tie, 0, model) + others;
    }

    private static String event(Tie tie, int rank, Model model) {
        String name = model.name(tie.target(rank));
        String what = signal(tie.signal(rank));
        return tie.isTimer(rank) ? name + "'s " + what : what + " for " + name;
    }

    /** A constant by its name; a record by its own name and those of the constants in it. */
    private static String signal(Object signal) {
        if (signal instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        List<String> words = new ArrayList<>();
        words.add(signal.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT));
        if (signal instanceof Record) {
            for (RecordComponent component : signal.getClass().getRecordComponents()) {
                Object value = value(signal, component);
                if (value instanceof Enum<?> || value instanceof Signal) {
                    words.add(signal(value));
                }
            }
        }
        return String.join(" ", words);
    }

    private static Object value(Object record, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            Object value = accessor.invoke(record);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getName() + " cannot be read", e);
        }
    }
}
