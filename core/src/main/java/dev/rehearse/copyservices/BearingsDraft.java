package dev.rehearse.copyservices;

import dev.rehearse.copyservices.Bearings.InFlight;
import dev.rehearse.copyservices.Bearings.Installs;
import dev.rehearse.copyservices.session.SessionType;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a server's bearings from a plan. Its activities bear its name, so that each server has streams of its own. */
record BearingsDraft(Plan plan, Model.Builder model, String name, List<Integer> boxIds) {

    Bearings bearings(Bearings.Place place) {
        return new Bearings(place, times(), limits(), readings(), managed());
    }

    private Bearings.Times times() {
        return new Bearings.Times(
                activity("startCSM"),
                activity("hatakeover"),
                activity("synchronization"),
                activity("auto-reconnect"),
                new Bearings.SessionTimes(
                        activity("freeze"),
                        activity("Suspend"),
                        activity("Recover"),
                        activity("Flash"),
                        activity("Terminate")));
    }

    private Bearings.Limits limits() {
        return new Bearings.Limits(
                assumed("HA heartbeat").number(),
                assumed("HA answer").number(),
                assumed("storage answer").number(),
                assumed("storage delay").number());
    }

    private Bearings.Readings readings() {
        InFlight inFlight =
                switch (assumed("command in flight").text()) {
                    case "severe" -> InFlight.SEVERE;
                    case "goes on" -> InFlight.GOES_ON;
                    default -> InFlight.STAYS;
                };
        return new Bearings.Readings(
                inFlight,
                assumed("takeover when not synchronized").text().equals("refused"),
                assumed("standby mode receives updates").isYes(),
                new Installs(
                        assumed("setup starts the server").isYes(),
                        assumed("failed installation").text().startsWith("loses")));
    }

    private Bearings.Managed managed() {
        List<Bearings.Managing> sessions = new ArrayList<>();
        for (Part session : plan.parts(CsmParameters.SESSION)) {
            SessionType type = SessionType.named(session.value("type").text());
            sessions.add(new Bearings.Managing(
                    type, session.value("suspend policy").text().equals("hold")));
        }
        List<Bearings.Box> boxes = new ArrayList<>();
        int number = 0;
        for (Part box : plan.parts(CsmParameters.STORAGE)) {
            boxes.add(
                    new Bearings.Box(boxIds.get(number), (int) box.value("site").number()));
            number++;
        }
        return new Bearings.Managed(List.copyOf(sessions), List.copyOf(boxes));
    }

    private Activity activity(String assumption) {
        return model.activity(
                name + " " + assumption,
                Objects.requireNonNull(assumed(assumption).time(), assumption));
    }

    private Value assumed(String assumption) {
        return plan.setting(CsmParameters.ASSUME, assumption);
    }
}
