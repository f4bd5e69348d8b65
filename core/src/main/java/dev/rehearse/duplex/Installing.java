package dev.rehearse.duplex;

import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;

/** What somebody does in a remote session: installations and limited tests. */
final class Installing {

    /** An installer that converts a copy of the data, which it leaves on the system disk. */
    private static final String COPY = "copy of the data";

    private Installing() {}

    /**
     * Whether the two halves can talk: both VTM adapters work, their network is up and nothing blocks it. A system whose
     * Upgrade Side has an address of its own has its network adapters as another way.
     */
    static boolean reachable(Turn turn) {
        boolean vtm = turn.halves[0].vtmFaults() == 0 && turn.halves[1].vtmFaults() == 0 && !turn.blocked;
        boolean lan = false;
        for (Team team : turn.teams) {
            lan |= turn.wiring.options().lan() && team.works(0) && team.works(1);
        }
        return (vtm || lan) && turn.wiring.options().firewallOpen();
    }

    /** Opens a session to a side. Returns why not, or 0. */
    static int connect(Turn turn, int side) {
        int number = turn.imageOn(side);
        if (!turn.image(number).isUp()) {
            return DuplexCode.PARTNER;
        }
        if (number == 1 && !reachable(turn)) {
            return DuplexCode.NO_WAY;
        }
        turn.image(number, turn.image(number).remote(true));
        return 0;
    }

    static void disconnect(Turn turn, int side) {
        int number = turn.imageOn(side);
        turn.image(number, turn.image(number).remote(false));
    }

    /** Begins an installation, or a test if {@code level} is 0; the order is answered at its end. Returns why not, or 0. */
    static int begin(Turn turn, int side, long level, Order order) {
        int number = turn.imageOn(side);
        Image image = turn.image(number);
        if (!image.isUp()) {
            return DuplexCode.PARTNER;
        }
        if (!image.remote()) {
            return DuplexCode.NO_SESSION;
        }
        if (image.job() != null) {
            return DuplexCode.ON_ITS_WAY;
        }
        if (level != 0 && !supplied(turn, number)) {
            return DuplexCode.INSTALLER;
        }
        turn.image(number, image.with(new Image.Job(level != 0, level, order.from(), order.number())));
        turn.start(Clock.What.JOB, number, level != 0 ? Span.INSTALLATION : Span.TESTS);
        return 0;
    }

    /** Whether the installer finds what it needs. The isolated side has neither network nor data disks. */
    private static boolean supplied(Turn turn, int number) {
        boolean isolated = number == 1;
        boolean lies = turn.session.desk().packageLocal() || !isolated;
        String needs = turn.wiring.options().installerNeeds();
        return lies && (!isolated || needs.equals("nothing") || needs.equals(COPY));
    }

    /** An installation or a test is over. */
    static void end(Turn turn, int number) {
        Image image = turn.image(number);
        Image.Job job = image.job();
        if (job == null) {
            return;
        }
        if (job.install() && image.faults().install()) {
            Sequel.bites(turn, number, EnclosureFault.INSTALL_FAILURE);
        }
        boolean fails = job.install() ? image.faults().install() : torn(turn, number);
        boolean wrong = job.install() && image.faults().wrong();
        if (wrong && !fails) {
            Sequel.bites(turn, number, EnclosureFault.WRONG_VERSION);
        }
        if (job.install()) {
            install(turn, number, fails ? 0 : job.level(), wrong);
            if (!fails && number == 1 && turn.wiring.options().installerNeeds().equals(COPY)) {
                convert(turn);
            }
        }
        int code = job.install() ? DuplexCode.INSTALLER : DuplexCode.VERIFICATION;
        answer(turn, job, fails ? Reply.REFUSED : Reply.DONE, fails ? code : 0);
        turn.image(
                number,
                image.with((Image.Job) null)
                        .with(new Image.Faults(
                                image.faults().boot(), false, image.faults().wrong() && (!wrong || fails))));
    }

    /** The isolated installer converts the data as they were at the split, and leaves them on the system disk. */
    private static void convert(Turn turn) {
        long held = turn.writes.amountAt(turn.now);
        for (int i = 0; i < turn.bays.length; i++) {
            Copy copy = turn.bays[i].copy(turn.upgradeSide());
            held = Storage.isSystem(turn, i) || copy.current() ? held : Math.min(held, copy.until());
        }
        for (int i = 0; i < turn.bays.length; i++) {
            if (Storage.isSystem(turn, i)) {
                Copy copy = turn.bays[i].copy(turn.upgradeSide());
                turn.bays[i] = turn.bays[i].with(turn.upgradeSide(), copy.converted(held));
            }
        }
    }

    /** Whatever runs in an image is cut off; half an installation stays on the disk. */
    static void cut(Turn turn, int number) {
        Image.Job job = turn.image(number).job();
        if (job == null) {
            return;
        }
        turn.cancel(Clock.What.JOB, number);
        if (job.install()) {
            install(turn, number, 0, false);
        }
        turn.context.send(job.from(), 0, new Answer(job.number(), Reply.SILENT, 0, "no answer"));
        turn.image(number, turn.image(number).with((Image.Job) null));
    }

    /** Whether there is half an installation on the system disks of an image. */
    static boolean torn(Turn turn, int number) {
        boolean torn = false;
        for (int i = 0; i < turn.bays.length; i++) {
            Copy copy = turn.images.split()
                    ? turn.bays[i].copy(number == 0 ? turn.images.home() : turn.upgradeSide())
                    : turn.bays[i].used();
            torn |= Storage.isSystem(turn, i) && copy.torn();
        }
        return torn;
    }

    /** Writes a level, or with 0 half of one, to the system disks of an image; a wrong one is that which is there. */
    private static void install(Turn turn, int number, long level, boolean wrong) {
        for (int i = 0; i < turn.bays.length; i++) {
            if (!turn.wiring.crew().disks().get(i).system()) {
                continue;
            }
            for (int side = 0; side < 2; side++) {
                boolean written = number == 1
                        ? side == turn.upgradeSide()
                        : turn.bays[i].mirror().inSync(side);
                if (written) {
                    Copy copy = turn.bays[i].copy(side);
                    turn.bays[i] = turn.bays[i].with(
                            side, copy.installed(level == 0 || wrong ? copy.level() : level, level == 0));
                }
            }
        }
    }

    static void answer(Turn turn, Image.Job job, Reply reply, int code) {
        turn.context.send(job.from(), 0, new Answer(job.number(), reply, code, DuplexCode.meaning(code)));
    }
}
