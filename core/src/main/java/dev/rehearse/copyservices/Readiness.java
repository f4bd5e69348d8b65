package dev.rehearse.copyservices;

import dev.rehearse.copyservices.session.Mirror;
import dev.rehearse.copyservices.session.Piece.Phase;
import dev.rehearse.copyservices.session.SessionType;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.WorkDiscarded;
import dev.rehearse.site.fact.WorkMissing;
import java.util.List;

/**
 * Tells what users get, and when one more fault would do harm. The service {@code disaster-recovery} is the ability to bring
 * production up at the other site, the service {@code management} that there is one server at which to work.
 *
 * <p>It judges at the end of each instant: in the middle of one, a server may have told of a change and not yet that it
 * has it.
 */
public final class Readiness implements Watcher<Readiness.Memory> {

    private final Ids ids;
    private final Survey before;
    private final List<Watched> sessions;

    /**
     * Whose facts count.
     *
     * @param servers ids, by number
     * @param boxes ids of the storage systems, by number
     */
    record Ids(List<Integer> servers, List<Integer> boxes) {}

    /**
     * A session that it judges.
     *
     * @param name of it
     * @param type of it
     */
    record Watched(String name, SessionType type) {}

    /**
     * What it remembers.
     *
     * @param survey everything from above
     * @param recovery what was told of disaster recovery last
     * @param management what was told of management last
     * @param service whether the exposure of the service was told last
     * @param data whether the exposure of data was told last
     * @param missing changes that were told to be missing last
     * @param discarded changes that were told to be gone, in all
     */
    public record Memory(
            Survey survey,
            ServiceStatus recovery,
            ServiceStatus management,
            boolean service,
            boolean data,
            long missing,
            long discarded)
            implements State {

        @Override
        public void encode(Encoder out) {
            out.part(survey)
                    .word(recovery)
                    .word(management)
                    .flag(service)
                    .flag(data)
                    .number(missing)
                    .number(discarded);
        }
    }

    /** The end of an instant at which something changed. */
    enum Bell implements Timer {
        /** The only one. */
        JUDGE;

        @Override
        public int slot() {
            return 0;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    /** A service and why it is as it is. */
    private record Judged(ServiceStatus status, String why) {}

    Readiness(Ids ids, Survey before, List<Watched> sessions) {
        this.ids = ids;
        this.before = before;
        this.sessions = List.copyOf(sessions);
    }

    @Override
    public Memory initial() {
        return new Memory(before, ServiceStatus.UP, ServiceStatus.UP, false, false, 0, 0);
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public boolean onlyJudges() {
        return true;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return Survey.reads(kind);
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        int server = ids.servers().indexOf(source);
        int box = ids.boxes().indexOf(source);
        if (server < 0 && box < 0) {
            return memory;
        }
        Survey survey = server >= 0
                ? memory.survey().server(server, fact)
                : memory.survey().box(box, fact);
        if (survey.equals(memory.survey())) {
            return memory;
        }
        context.start(Bell.JUDGE, 0);
        return new Memory(
                survey,
                memory.recovery(),
                memory.management(),
                memory.service(),
                memory.data(),
                memory.missing(),
                memory.discarded());
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal == Opening.OPEN || signal == Bell.JUDGE) {
            return judge(memory, context);
        }
        return memory;
    }

    private Memory judge(Memory memory, Context context) {
        Survey survey = memory.survey();
        Judged recovery = recovery(survey);
        Judged management = management(survey);
        tell("disaster-recovery", memory.recovery(), recovery, context);
        tell("management", memory.management(), management, context);
        boolean service = !survey.guarded();
        if (service != memory.service()) {
            String open = ids.servers().size() > 1
                    ? "no synchronized standby could take over"
                    : "there is no second management server";
            String why = service ? open : "either server could manage";
            context.observe(new ExposureChanged("service", service, why));
        }
        String uncovered = uncovered(survey);
        boolean data = !uncovered.isEmpty();
        if (data != memory.data()) {
            context.observe(
                    new ExposureChanged("data", data, data ? uncovered : "every session is copied and guarded"));
        }
        long missing = survey.active() == 0 ? memory.missing() : survey.missing();
        if (missing != memory.missing()) {
            context.observe(new WorkMissing(missing, 0, 0, "a server is active without these configuration changes"));
        }
        long gone = Math.max(memory.discarded(), survey.gone());
        if (gone > memory.discarded()) {
            context.observe(new WorkDiscarded(gone - memory.discarded(), "no server has them any more"));
        }
        return new Memory(survey, recovery.status(), management.status(), service, data, missing, gone);
    }

    private static void tell(String service, ServiceStatus before, Judged now, Context context) {
        if (before != now.status()) {
            context.observe(new ServiceChanged(service, now.status(), now.why()));
        }
    }

    /** Production is brought up at the other site with all sessions or not at all. */
    private Judged recovery(Survey survey) {
        if (survey.servers().stream().noneMatch(survey::able)) {
            return new Judged(ServiceStatus.DOWN, why(survey));
        }
        for (int session = 0; session < sessions.size(); session++) {
            Watched watched = sessions.get(session);
            if (watched.type().isMirror() && survey.exists(session)) {
                if (!survey.canRecover(session)) {
                    return new Judged(ServiceStatus.DOWN, watched.name() + " cannot be recovered");
                }
                if (!survey.usable(session, watched.type())) {
                    return new Judged(ServiceStatus.DOWN, "the copies of " + watched.name() + " could not be used");
                }
            }
        }
        return new Judged(ServiceStatus.UP, "every session could be recovered");
    }

    private static String why(Survey survey) {
        if (survey.active() == 0) {
            boolean hangs = survey.servers().stream().anyMatch(ServerView::hangs);
            return hangs ? "a management server hangs and no other is active" : "no management server is active";
        }
        return "no active server reaches the storage systems with current data";
    }

    private static Judged management(Survey survey) {
        if (survey.active() == 0) {
            return new Judged(ServiceStatus.DOWN, why(survey));
        }
        if (survey.active() > 1) {
            return new Judged(ServiceStatus.DEGRADED, "two management servers are active");
        }
        boolean able = survey.servers().stream().anyMatch(survey::able);
        return able
                ? new Judged(ServiceStatus.UP, "one management server is active")
                : new Judged(ServiceStatus.DEGRADED, "the active server does not see all");
    }

    private String uncovered(Survey survey) {
        for (int session = 0; session < sessions.size(); session++) {
            SessionType type = sessions.get(session).type();
            if (type.isMirror() && survey.exists(session) && !survey.covered(session, type)) {
                boolean copied = Mirror.all(survey.sources(session), Phase.DUPLEX);
                return copied ? "nobody would freeze all storage systems together" : "a session is not copied";
            }
        }
        return "";
    }
}
