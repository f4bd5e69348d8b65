package dev.rehearse.site.control;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Who waits for another answer of a component, and to which question. The same person may wait for several at once, for
 * one by a command and for others out of care; for the same question a later watch takes the place of an earlier one.
 *
 * @param all in the order in which they came
 */
public record Watches(List<Watch> all) implements Encodable {

    /** Nobody waits. */
    public static final Watches NONE = new Watches(List.of());

    /** The same with one more. */
    public Watches with(Watch watch) {
        List<Watch> more = new ArrayList<>(all);
        more.removeIf(watch::replaces);
        more.add(watch);
        return new Watches(List.copyOf(more));
    }

    /**
     * Tells everybody for whom the answer is another one now, and forgets them.
     *
     * @param answers what the answer to a question would be now; asking changes nothing
     * @return those who wait on; the same object if all do
     */
    public Watches look(Context context, Function<Order, Answer> answers) {
        if (all.isEmpty()) {
            return this;
        }
        List<Watch> rest = new ArrayList<>();
        for (Watch watch : all) {
            if (answers.apply(watch.again()).equals(watch.answer())) {
                rest.add(watch);
            } else {
                watch.tell(context);
            }
        }
        return rest.size() == all.size() ? this : rest.isEmpty() ? NONE : new Watches(List.copyOf(rest));
    }

    /** Tells everybody, and forgets them. */
    public Watches tellAll(Context context) {
        all.forEach(watch -> watch.tell(context));
        return NONE;
    }

    @Override
    public void encode(Encoder out) {
        out.parts(all);
    }
}
