package dev.rehearse.duplex;

import dev.rehearse.kernel.World;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.rdr.Member;
import dev.rehearse.site.plan.Plan;
import org.jspecify.annotations.Nullable;

/** A world without its quantities: how much was written when, how far a copy is, since when something lasts. */
final class DuplexSketch {

    private static final char END = '|';

    private final StringBuilder text = new StringBuilder();
    private final Plan plan;
    private final World world;
    private final Memory memory;

    private DuplexSketch(Plan plan, World world) {
        this.plan = plan;
        this.world = world;
        this.memory = DuplexPortrait.memory(world);
    }

    static String of(Plan plan, World world) {
        DuplexSketch sketch = new DuplexSketch(plan, world);
        sketch.halves();
        sketch.image(sketch.memory.images().system());
        sketch.image(sketch.memory.images().upgrade());
        sketch.session();
        sketch.memory.bays().forEach(sketch::bay);
        sketch.software();
        sketch.rest();
        return sketch.text.toString();
    }

    private void word(@Nullable Object word) {
        text.append(word).append(END);
    }

    private void flags(boolean... flags) {
        for (boolean flag : flags) {
            text.append(flag ? '1' : '0');
        }
        text.append(END);
    }

    private void halves() {
        DuplexPortrait portrait = new DuplexPortrait(plan, world);
        for (int side = 0; side < 2; side++) {
            Half half = memory.halves().get(side);
            for (boolean processors : new boolean[] {true, false}) {
                Element element = half.element(processors);
                word(element.state());
                flags(element.defects() > 0, portrait.below(side, processors));
            }
            flags(half.outages() > 0, half.vtmFaults() > 0, half.unrecognized());
        }
        flags(memory.images().split(), memory.images().mounted(), memory.blocked());
    }

    private void image(Image image) {
        word(image.os());
        Image.Job job = image.job();
        flags(
                image.deaf(),
                image.remote(),
                image.faults().boot(),
                image.faults().install(),
                job != null);
        word(job == null ? 0 : job.level());
    }

    private void session() {
        Session session = memory.session();
        word(session.state());
        word(session.phase());
        word(session.reason());
        Session.Desk desk = session.desk();
        flags(session.since() != Encoder.NEVER, desk.faults() > 0, desk.packageLocal(), desk.utility());
        flags(desk.rescued(), desk.verifying() != null);
    }

    private void bay(Bay bay) {
        long written = memory.writes().amountAt(world.now());
        for (int side = 0; side < 2; side++) {
            Member member = bay.mirror().member(side);
            word(member.state());
            Copy copy = bay.copy(side);
            flags(member.known(), member.latent() > 0, copy.torn(), copy.current(), copy.until() < written);
            flags(copy.until() > 0, copy.until() > bay.copy(1 - side).until(), copy.converted() != Copy.NO_DATA);
            word(copy.level());
        }
        word(bay.mirror().priority());
        flags(bay.backup() >= 0, bay.restoring() != null, bay.surface().read());
        word(bay.backupLevel());
    }

    private void software() {
        for (Application application : memory.software().applications()) {
            word(application.state());
            word(application.first());
            word(application.second());
            flags(
                    application.there(),
                    application.faults().stop(),
                    application.faults().start());
        }
        for (Routine routine : memory.software().routines()) {
            flags(routine.faults().fails(), routine.faults().hangs());
            word(routine.last());
        }
    }

    private void rest() {
        for (Team team : memory.teams()) {
            flags(team.works(0), team.works(1));
        }
        for (External external : memory.externals()) {
            flags(external.paths().works(0), external.paths().works(1), external.faults() > 0);
            word(external.level());
        }
        word(memory.outlook().application());
        flags(memory.outlook().lost() > 0);
    }
}
