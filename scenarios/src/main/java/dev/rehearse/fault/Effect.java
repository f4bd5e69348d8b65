package dev.rehearse.fault;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.FaultEffect.How;

/**
 * What a fault does when it has struck.
 *
 * @param order its number among the faults that have struck, from 1; 0 if it has not
 * @param how what it does instead of its harm; {@link How#BITES} if it has done its harm
 * @param why how what it struck is, or what the fault waits for; empty if it has done its harm
 * @param since when it came to lie under another fault; 0 if it does not
 * @param alone when the last fault above it was repaired; 0 if it was not
 * @param spared how many of the components that it strikes have told that it does no harm to them, as long as others have not
 */
public record Effect(int order, How how, String why, long since, long alone, int spared) implements Encodable {

    /** It has not struck. */
    static final Effect NONE = new Effect(0, How.BITES, "", 0, 0, 0);

    /** It does what it is named after. */
    Effect harm() {
        return new Effect(order, How.BITES, "", 0, 0, spared);
    }

    Effect told(How told, String reason, long now) {
        return new Effect(order, told, reason, told == How.OVERLAID ? now : 0, 0, spared);
    }

    /** One component more is spared; the others are not, for all that is known. */
    Effect sparing() {
        return new Effect(order, how, why, since, alone, spared + 1);
    }

    /** What lay above it is repaired. */
    Effect bared(long now) {
        return new Effect(order, how, why, since, now, spared);
    }

    /** It is repaired itself: what counts is whether it held as long on its own as it lay under others. */
    Effect over(long now) {
        return how == How.OVERLAID && alone > 0 && now - alone >= alone - since ? harm() : this;
    }

    /** Whether it has done nothing so far. */
    public boolean none() {
        return how != How.BITES;
    }

    /** Whether it would still spoil what it waits for. */
    public boolean waits() {
        return how == How.WAITS;
    }

    /** Whether another fault holds down what it struck. */
    boolean covered() {
        return how == How.OVERLAID && alone == 0;
    }

    /** Whether it held on for a while when the fault above it was repaired. */
    public boolean prolongs() {
        return how == How.OVERLAID && alone > 0;
    }

    @Override
    public void encode(Encoder out) {
        out.number(order).word(how).text(why).number(since).number(alone).number(spared);
    }
}
