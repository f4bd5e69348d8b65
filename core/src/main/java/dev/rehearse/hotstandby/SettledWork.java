package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.content.History;
import dev.rehearse.hotstandby.content.Stretch;
import dev.rehearse.kernel.Forgetting;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.World;
import dev.rehearse.site.Carry;
import java.util.List;

/**
 * Work that both servers of a pair have and everybody knows of: how much it is, and who was primary when it was done, decides nothing
 * any more. While the pair is PRIMARY ACTIVE and SECONDARY ACTIVE it may be forgotten, as if all of it had been there from the start.
 */
final class SettledWork implements Forgetting {

    private static final Stretch BASE = History.first().current();

    private final int first;
    private final int second;
    private final int overview;

    SettledWork(int first, int second, int overview) {
        this.first = first;
        this.second = second;
        this.overview = overview;
    }

    @Override
    public boolean forget(World world) {
        HsbServer.Memory one = (HsbServer.Memory) world.state(first);
        HsbServer.Memory other = (HsbServer.Memory) world.state(second);
        HsbState state = one.state();
        boolean active = (state == HsbState.PRIMARY_ACTIVE && other.state() == HsbState.SECONDARY_ACTIVE)
                || (state == HsbState.SECONDARY_ACTIVE && other.state() == HsbState.PRIMARY_ACTIVE);
        return active
                && rests(one)
                && rests(other)
                && one.database().history().equals(other.database().history())
                && known((Survey) world.state(overview), one.database().history(), world.now())
                && !world.awaits(signal -> (signal instanceof FromPeer message && message.content() != null)
                        || (signal instanceof Carry carry
                                && carry.message() instanceof FromPeer inside
                                && inside.content() != null));
    }

    /** Whether a server has nothing in hand that refers to positions. */
    private static boolean rests(HsbServer.Memory memory) {
        return memory.log().keptFrom() == Log.STREAMED
                && memory.told().heldFrom() == Log.STREAMED
                && memory.told().pending() == 0
                && memory.peer().lag() == 0
                && !memory.peer().silent()
                && memory.courses().copying() == null
                && !memory.process().hangs() // what it has missed may speak of positions
                && memory.database().pending() == 0
                && memory.database().flag() == Database.CopyFlag.NORMAL;
    }

    /** Whether all that was acknowledged is in this history, and nothing was lost before. */
    private static boolean known(Survey survey, History history, long now) {
        boolean known = survey.loss().missing() == 0 && survey.loss().discarded() == 0;
        for (int i = 0; known && i < survey.contents().size(); i++) {
            known = survey.contents().get(i).equals(history);
        }
        boolean current = false;
        for (int i = 0; known && i < survey.work().size(); i++) {
            Acknowledged done = survey.work().get(i);
            if (done.stretch().equals(history.current())) {
                current = done.position().equals(history.end());
                known = current;
            } else {
                known = done.position().rate() == 0 && done.position().amount() <= history.reach(done.stretch(), now);
            }
        }
        return known && current;
    }

    @Override
    public void forgetWork(World world) {
        long now = world.now();
        HsbServer.Memory one = (HsbServer.Memory) world.state(first);
        Level end = one.database().history().end();
        long shift = History.FIRST - end.amountAt(now);
        Level still = end.stopped(now);
        History as = new History(
                List.of(BASE), new Level(History.FIRST, still.remainder(), end.rate(), end.rate() == 0 ? 0 : now));
        world.replace(first, one.forgetting(as, shift));
        world.replace(second, ((HsbServer.Memory) world.state(second)).forgetting(as, shift));
        Survey survey = (Survey) world.state(overview);
        world.replace(
                overview,
                new Survey(
                        survey.views(),
                        List.of(as, as),
                        List.of(new Acknowledged(BASE, as.end())),
                        survey.exposure(),
                        survey.loss()));
    }
}
