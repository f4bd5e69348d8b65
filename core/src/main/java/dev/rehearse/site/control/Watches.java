package dev.rehearse.site.control;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Those who wait for another answer, each of them for one.
 *
 * @param all what they wait for, who came first first
 */
public record Watches(List<Watch> all) implements Encodable {

    /** Nobody waits. */
    public static final Watches NONE = new Watches(List.of());

    /** The same, and one more; an earlier watch of the same sender is forgotten. */
    public Watches and(Watch watch) {
        List<Watch> more = new ArrayList<>();
        for (Watch one : all) {
            if (one.from() != watch.from()) {
                more.add(one);
            }
        }
        more.add(watch);
        return new Watches(List.copyOf(more));
    }

    /** Those that a condition holds for. */
    public Watches those(Predicate<Watch> condition) {
        List<Watch> left = new ArrayList<>();
        for (Watch one : all) {
            if (condition.test(one)) {
                left.add(one);
            }
        }
        return left.size() == all.size() ? this : left.isEmpty() ? NONE : new Watches(List.copyOf(left));
    }

    @Override
    public void encode(Encoder out) {
        out.parts(all);
    }
}
