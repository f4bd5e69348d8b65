package dev.rehearse.scenario;

import dev.rehearse.copyservices.CopyServices;
import dev.rehearse.duplex.Duplex;
import dev.rehearse.hotstandby.HotStandby;
import dev.rehearse.pac.EnterpriseServer;
import dev.rehearse.site.plan.SystemKind;
import java.util.List;

/** The systems that scenarios can be about. A new one is registered here and nowhere else. */
public final class Systems {

    private static final List<SystemKind> ALL =
            List.of(new HotStandby(), new Duplex(), new CopyServices(), new EnterpriseServer());

    private Systems() {}

    /** All of them. */
    public static List<SystemKind> all() {
        return ALL;
    }
}
