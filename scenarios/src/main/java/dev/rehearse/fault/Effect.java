package dev.rehearse.fault;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.FaultEffect;

/**
 * What a fault does when it has struck.
 *
 * @param order its number among the faults that have struck, from 1; 0 if it has not
 * @param how what it does instead of its harm; {@link FaultEffect.How#BITES} if it has done its harm
 * @param why how what it struck is, or what the fault waits for; empty if it has done its harm
 */
public record Effect(int order, FaultEffect.How how, String why) implements Encodable {

    /** It has not struck. */
    static final Effect NONE = new Effect(0, FaultEffect.How.BITES, "");

    /** It does what it is named after. */
    Effect harm() {
        return new Effect(order, FaultEffect.How.BITES, "");
    }

    /** Whether it has done nothing so far. */
    public boolean none() {
        return how != FaultEffect.How.BITES;
    }

    /** Whether it would still spoil what it waits for. */
    public boolean waits() {
        return how == FaultEffect.How.WAITS;
    }

    @Override
    public void encode(Encoder out) {
        out.number(order).word(how).text(why);
    }
}
