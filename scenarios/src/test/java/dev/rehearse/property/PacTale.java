package dev.rehearse.property;

import dev.rehearse.kernel.Fact;
import dev.rehearse.pac.EnterpriseServer;
import dev.rehearse.pac.fact.JobStarted;
import dev.rehearse.pac.fact.MemberChanged;
import dev.rehearse.pac.fact.ModeChanged;
import dev.rehearse.pac.fact.StoresRemoved;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.StepStarted;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.PlanBuilder;
import java.util.List;

/**
 * What a PAC tells: regions S1 and S2 begin in MyPAC 4.0, on hosts H1 and H2; no region is on H3.
 */
final class PacTale {

    static final int S1 = 0;
    static final int S2 = 1;

    private PacTale() {}

    record Line(String who, Fact fact) {}

    static Line by(String who, Fact fact) {
        return new Line(who, fact);
    }

    static Fact mode(String level, String mode) {
        return new ModeChanged("MyPAC " + level, mode, true);
    }

    static Fact lost(String level, String mode) {
        return new ModeChanged("MyPAC " + level, mode, false);
    }

    static Fact started(int job, String level) {
        return new JobStarted(job, S1, "MyPAC " + level);
    }

    static Fact member(int region, String level, String pac, String state) {
        return new MemberChanged(region, level, "MyPAC " + pac, state, false);
    }

    static Fact removed(String level, int active, String how) {
        return new StoresRemoved("MyPAC " + level, active, how);
    }

    static Fact state(String to) {
        return new StateChanged("", to, "");
    }

    static Fact step(String number) {
        return new StepStarted(number, "");
    }

    static Fact down(String service) {
        return new ServiceChanged(service, ServiceStatus.DOWN, "");
    }

    static Plan plan(String first) {
        PlanBuilder plan = new PlanBuilder(new EnterpriseServer())
                .part("S1", "region")
                .part("S2", "region")
                .part("H3", "host")
                .part("H1", "host")
                .part("H2", "host")
                .part("MyPAC", "pac");
        return plan.set("S1", "host", "H1")
                .set("S2", "host", "H2")
                .set("H3", "level", first)
                .build();
    }

    static Tale tale(String first, List<Line> lines) {
        Tale tale = new Tale(new EnterpriseServer(), plan(first));
        tale.teller("H1 host").teller("H2 host").teller("H3 host");
        for (int i = 0; i < lines.size(); i++) {
            tale.at(i + 1, lines.get(i).who(), lines.get(i).fact());
        }
        return tale;
    }

    static Verdict verdict(Tale tale, String phrase) {
        int space = phrase.indexOf(' ');
        String name = space < 0 ? phrase : phrase.substring(0, space);
        return tale.verdict(1000, name, phrase.substring(name.length()).strip(), 0);
    }
}
