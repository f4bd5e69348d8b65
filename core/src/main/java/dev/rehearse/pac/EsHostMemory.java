package dev.rehearse.pac;

import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Watches;

/**
 * What a host with a product remembers.
 *
 * @param up whether the host is up
 * @param level the product version; 0 if what is installed cannot be used
 * @param mfds the directory server's configuration
 * @param psorCuts faults that cut the way to the PSOR
 * @param databaseCuts faults that cut the way to the databases
 * @param watches who waits for another answer
 */
record EsHostMemory(boolean up, long level, Mfds mfds, int psorCuts, int databaseCuts, Watches watches)
        implements State {

    EsHostMemory product(long newLevel) {
        return new EsHostMemory(up, newLevel, mfds, psorCuts, databaseCuts, watches);
    }

    EsHostMemory power(boolean on) {
        return new EsHostMemory(on, level, mfds, psorCuts, databaseCuts, watches);
    }

    EsHostMemory with(Mfds newMfds) {
        return new EsHostMemory(up, level, newMfds, psorCuts, databaseCuts, watches);
    }

    EsHostMemory with(Watches others) {
        return others.equals(watches) ? this : new EsHostMemory(up, level, mfds, psorCuts, databaseCuts, others);
    }

    Answer product(Order question) {
        return up
                ? question.answer(Reply.DONE, 0, level == 0 ? EsHost.UNUSABLE : EsHost.INSTALLED)
                : question.answer(Reply.SILENT, 0, "no answer");
    }

    @Override
    public void encode(Encoder out) {
        out.flag(up)
                .number(level)
                .part(mfds)
                .number(psorCuts)
                .number(databaseCuts)
                .part(watches);
    }
}
