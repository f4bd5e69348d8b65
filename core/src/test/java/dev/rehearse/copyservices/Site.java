package dev.rehearse.copyservices;

import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.site.script.Script;
import java.util.List;

/** Management servers with everything around them, and somebody who types at them. */
final class Site extends Script<Site> {

    private Site() {
        super(new CopyServices());
    }

    @Override
    protected Site self() {
        return this;
    }

    /** P and Q, synchronized; two storage systems at each site; sessions MM1, GM1 and FC1. */
    static Site synchronizedPair() {
        Site site = new Site().part("P", "management server").part("Q", "management server");
        return site.set("P", "state", "ACTIVE").set("Q", "state", "STANDBY").storage();
    }

    /** P alone. */
    static Site alone() {
        return new Site()
                .part("P", "management server")
                .set("P", "state", "ACTIVE")
                .storage();
    }

    private Site storage() {
        for (String box : List.of("A1", "A2", "B1", "B2")) {
            part(box, "storage system").set(box, "site", box.startsWith("A") ? "1" : "2");
        }
        session("MM1", "Metro Mirror Failover/Failback");
        session("GM1", "Global Mirror Failover/Failback w/ Practice");
        return session("FC1", "FlashCopy").set("FC1", "state", "Target Available");
    }

    Site session(String name, String type) {
        return part(name, "session").set(name, "type", type);
    }

    ManagementServer.Memory server(String name) {
        return (ManagementServer.Memory) memory(name);
    }

    /** What a session is shown as by the server that people use. */
    String shown(String session) {
        return type(session, SessionCommand.STATE).text();
    }

    String status(String server) {
        return type(server, CsmCommand.LSHASERVERS).text();
    }

    Piece piece(String box, int session) {
        return ((Storage.Memory) memory(box)).pieces().get(session);
    }
}
