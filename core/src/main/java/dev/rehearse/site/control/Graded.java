package dev.rehearse.site.control;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fault and how much of it, as a fault of a run is: {@code slow by 4}.
 *
 * @param base the kind, which comes in degrees
 * @param amount how much, in the unit of its {@link Degree}
 */
public record Graded(FaultKind base, long amount) implements FaultKind {

    @Override
    public String words() {
        return base.words() + " " + Objects.requireNonNull(base.degree()).words(amount);
    }

    @Override
    public String meaning() {
        return base.meaning();
    }

    @Override
    public String part() {
        return base.part();
    }

    @Override
    public String repair() {
        return base.repair();
    }

    /** It is said already. */
    @Override
    public @Nullable Degree degree() {
        return null;
    }
}
