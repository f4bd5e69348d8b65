package dev.rehearse.property;

import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import java.util.List;

/**
 * Which of some services or redundancies are lost at the moment.
 *
 * @param bits bit 0 is the first of the names
 */
public record Loss(long bits) implements Encodable {

    /** Nothing is lost. */
    public static final Loss NONE = new Loss(0);

    /** After a fact; the same object if nothing changed. */
    public Loss after(Fact fact, List<String> services, List<String> exposures) {
        if (fact instanceof ServiceChanged changed) {
            return with(services.indexOf(changed.service()), changed.status() == ServiceStatus.DOWN);
        }
        if (fact instanceof ExposureChanged changed) {
            return with(exposures.indexOf(changed.kind()), changed.exposed());
        }
        return this;
    }

    /** After a fact, if a service that works badly counts as lost and one that does not work at all does not. */
    public Loss degraded(Fact fact, List<String> services) {
        return fact instanceof ServiceChanged changed
                ? with(services.indexOf(changed.service()), changed.status() == ServiceStatus.DEGRADED)
                : this;
    }

    private Loss with(int index, boolean lost) {
        long bit = index < 0 ? 0 : 1L << index;
        long after = lost ? bits | bit : bits & ~bit;
        return after == bits ? this : new Loss(after);
    }

    /** What is lost here and not there. */
    public Loss without(Loss there) {
        return new Loss(bits & ~there.bits);
    }

    /** Whether anything is lost. */
    public boolean any() {
        return bits != 0;
    }

    /** The names of what is lost, joined by "and". */
    public String words(List<String> names) {
        StringBuilder words = new StringBuilder();
        for (int index = 0; index < names.size(); index++) {
            if ((bits >> index & 1) != 0) {
                words.append(words.length() == 0 ? "" : " and ").append(names.get(index));
            }
        }
        return words.toString();
    }

    @Override
    public void encode(Encoder out) {
        out.number(bits);
    }
}
