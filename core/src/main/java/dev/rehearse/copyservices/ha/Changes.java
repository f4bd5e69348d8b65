package dev.rehearse.copyservices.ha;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;

/**
 * A set of configuration changes: copy sets added, tasks edited, and the like.
 *
 * @param spans those of a server in the order of its count, the servers' in the order of their numbers; no two touch
 */
public record Changes(List<Span> spans) implements Encodable {

    /** None. */
    public static final Changes NONE = new Changes(List.of());

    /** The configuration before the run, taken as one change of the first server. */
    public static final Changes CONFIGURED = NONE.plus(0, 0);

    /** How many there are. */
    public long count() {
        long count = 0;
        for (Span span : spans) {
            count += span.last() - span.first() + 1;
        }
        return count;
    }

    /** These and one more. */
    public Changes plus(int by, long number) {
        return plus(new Changes(List.of(new Span(by, number, number))));
    }

    /** These and those. */
    public Changes plus(Changes others) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(others.spans);
        all.sort((a, b) -> a.by() == b.by() ? Long.compare(a.first(), b.first()) : Integer.compare(a.by(), b.by()));
        List<Span> merged = new ArrayList<>();
        for (Span span : all) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.by() == span.by() && span.first() <= last.last() + 1) {
                merged.set(merged.size() - 1, new Span(span.by(), last.first(), Math.max(last.last(), span.last())));
            } else {
                merged.add(span);
            }
        }
        return new Changes(List.copyOf(merged));
    }

    /** How many of those are not among these. */
    public long lacks(Changes others) {
        return plus(others).count() - count();
    }

    @Override
    public void encode(Encoder out) {
        out.parts(spans);
    }
}
