package dev.rehearse.duplex;

import dev.rehearse.rdr.MemberState;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.script.Script;
import java.util.List;

/** A duplexed system with a console, a system and a data disk and an application, and somebody who types at it. */
final class Computer extends Script<Computer> {

    Computer() {
        super(new Duplex());
        part("A", "enclosure").part("B", "enclosure").part("AU", "active upgrade");
        part("SYS", "rdr disk").set("SYS", "use", "system");
        part("DATA", "rdr disk").set("DATA", "use", "data");
        part("DB", "application").part("LAN", "network team");
        set("AU", "package", "system disk");
    }

    @Override
    protected Computer self() {
        return this;
    }

    /** With a custom action of that type. */
    Computer action(String name, String type) {
        return part(name, "custom action").set(name, "type", type);
    }

    Memory memory() {
        return (Memory) memory("ft server");
    }

    SessionState session() {
        return memory().session().state();
    }

    MemberState member(String disk, int side) {
        return memory().bays()
                .get(disk.equals("SYS") ? 0 : 1)
                .mirror()
                .member(side)
                .state();
    }

    Application application() {
        return memory().software().applications().get(0);
    }

    /** Asks the console until it shows that. */
    Computer reach(ConsoleCommand request, String words) {
        type("AU", request);
        return until("AU", ConsoleCommand.STATE, words);
    }

    Computer split() {
        return reach(ConsoleCommand.PREPARE_SPLIT, "Split/Ready");
    }

    Computer merged() {
        return split().reach(ConsoleCommand.PREPARE_MERGE, "Merge/Ready");
    }

    Computer committed() {
        return merged().reach(ConsoleCommand.COMMIT, "Commit/Ready");
    }

    /** Makes a request that is taken, waits, and tells what the console shows then. */
    Answer asked(ConsoleCommand request, double seconds) {
        Answer taken = type("AU", request);
        if (taken.code() != 0) {
            throw new AssertionError(request + " is refused: " + taken);
        }
        pause(seconds);
        return type("AU", request.question() == ConsoleCommand.REPORT ? ConsoleCommand.REPORT : ConsoleCommand.STATE);
    }

    /** How often users lost the service. */
    long outages() {
        List<ServiceChanged> changes = facts(ServiceChanged.class);
        return changes.stream()
                .filter(change -> change.status() == ServiceStatus.DOWN)
                .count();
    }
}
