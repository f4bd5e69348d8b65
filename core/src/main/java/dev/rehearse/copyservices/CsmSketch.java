package dev.rehearse.copyservices;

import dev.rehearse.copyservices.session.Mirror;
import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.copyservices.session.SessionType;
import dev.rehearse.copyservices.setup.SetupPage;
import dev.rehearse.kernel.World;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import java.util.List;

/** A pair of servers with their sessions, without quantities: all on which it depends which commands they take and what those lead to. */
final class CsmSketch {

    private static final char END = '|';

    private final CsmPortrait portrait;
    private final StringBuilder sketch = new StringBuilder();

    private CsmSketch(Plan plan, World world) {
        this.portrait = new CsmPortrait(plan, world);
    }

    static String of(Plan plan, World world) {
        CsmSketch sketch = new CsmSketch(plan, world);
        int servers = plan.parts(CsmParameters.SERVER).size();
        for (int i = 0; i < servers; i++) {
            sketch.server(i);
        }
        List<Part> sessions = plan.parts(CsmParameters.SESSION);
        for (int i = 0; i < sessions.size(); i++) {
            sketch.session(sessions.get(i), i);
        }
        for (Part box : plan.parts(CsmParameters.STORAGE)) {
            Storage.Memory memory = sketch.portrait.box(box);
            sketch.flags(memory.breaks() > 0, memory.losses() > 0, memory.beating() > 0);
        }
        return sketch.sketch.toString();
    }

    private void server(int index) {
        ManagementServer.Memory server = portrait.server(index);
        Machine machine = server.machine();
        Relation relation = server.relation();
        Repository live = server.database().live();
        sketch.append(server.state()).append(END).append(machine.role()).append(END);
        sketch.append(machine.level()).append(END).append(portrait.power(index)).append(END);
        flags(machine.whole(), machine.ills().paths() > 0, machine.ills().defect());
        sketch.append(relation.status()).append(END).append(relation.port());
        flags(relation.tookOver(), relation.followed(), relation.asking() != null);
        flags(relation.wire().up(), relation.wire().quiet(), portrait.more(index) > 0);
        flags(CsmPortrait.isEmpty(server), live.tasksEnabled(), live.heartbeat());
        SetupPage page = portrait.setup(index).page();
        sketch.append(page).append(portrait.setup(index).level()).append(END);
        for (int i = 0; i < live.sessions().size(); i++) {
            record(live.sessions().get(i));
            sketch.append(server.courses().get(i).stage())
                    .append(server.courses().get(i).command());
        }
    }

    private void record(SessionRecord record) {
        SessionRecord.Flags flags = record.flags();
        sketch.append(record.state());
        flags(flags.recoverable(), flags.severe(), flags.orphan());
        flags(flags.globalCopy(), flags.reversed(), flags.confirmed());
    }

    private void session(Part session, int number) {
        List<Piece> sources = portrait.pieces(number, true);
        for (Piece piece : sources) {
            sketch.append(piece.phase());
            flags(piece.complete(), piece.held(), false);
        }
        for (Piece piece : portrait.pieces(number, false)) {
            sketch.append(piece.phase());
        }
        boolean synchronous = SessionType.named(session.value("type").text()).isSynchronous();
        boolean stopped = portrait.record(number).state() != SessionState.DEFINED;
        flags(Mirror.consistent(sources, synchronous), stopped, portrait.used(number) == 0);
    }

    private void flags(boolean one, boolean other, boolean third) {
        sketch.append(one ? '+' : '-').append(other ? '+' : '-').append(third ? '+' : '-');
        sketch.append(END);
    }
}
