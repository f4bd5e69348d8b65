package dev.rehearse.hotstandby;

import static dev.rehearse.site.Stage.MS;
import static dev.rehearse.site.Stage.SECOND;

import dev.rehearse.hotstandby.Hac.Automation;
import dev.rehearse.hotstandby.Hac.Ere;
import dev.rehearse.hotstandby.ToyServer.Become;
import dev.rehearse.hotstandby.ToyServer.Fate;
import dev.rehearse.kernel.chance.Constant;
import dev.rehearse.site.Host;
import dev.rehearse.site.Link;
import dev.rehearse.site.Stage;
import dev.rehearse.site.Stage.Told;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.fact.CommandGiven;
import dev.rehearse.site.fact.StateChanged;
import java.util.List;

/** A pair of servers and the controllers beside them, for the tests of controllers. */
abstract class HacStage {

    static final String HAC = "S1 hac";
    static final String OTHER = "S2 hac";

    final Stage stage = new Stage();
    final int operator = stage.extra("operator");
    int orders;

    /** Two servers with these log positions, hosts, a link, and a controller beside S1. */
    final HacStage pair(String first, String second, Ere ere) {
        stage.model().add("S1", new ToyServer(HsbState.PRIMARY_ACTIVE, first));
        stage.model().add("S2", new ToyServer(HsbState.SECONDARY_ACTIVE, second));
        Host.add(stage.model(), "S1", 600_500_000, new Constant(60e9), new Constant(900e9));
        Host.add(stage.model(), "S2", 600_500_000, new Constant(60e9), new Constant(900e9));
        Link.add(stage.model(), "S1", "S2", new Link.Line(MS, 1_000_000_000));
        return controller(HAC, "S1", "S2", ere);
    }

    final HacStage controller(String name, String local, String remote, Ere ere) {
        stage.model().reserve(name);
        Hac.Settings settings = new Hac.Settings(SECOND, 3, local.equals("S1"), new Automation(true, true), ere);
        Hac.put(stage.model(), name, new Hac.Servers(local, remote), settings, new Constant(300 * MS));
        return this;
    }

    final HacStage pair() {
        return pair("0000000000000000100:PRIMARY", "0000000000000000100:SECONDARY", Ere.NONE);
    }

    final HacStage become(long second, String server, HsbState state) {
        stage.at(second * SECOND, server, new Become(state));
        return this;
    }

    final HacStage fate(String server, Fate fate) {
        stage.at(0, server, fate);
        return this;
    }

    final HacStage order(long second, HacCommand command) {
        stage.at(second * SECOND, HAC, new Order(command, 0, operator, orders++));
        return this;
    }

    /** The commands that a controller gave, as "milliseconds: words". */
    static List<String> given(List<Told> all, String by) {
        return Stage.of(all, by, CommandGiven.class).stream()
                .map(told -> told.time() / MS + ": " + ((CommandGiven) told.fact()).words())
                .toList();
    }

    static List<String> states(List<Told> all, String server) {
        return Stage.of(all, server, StateChanged.class).stream()
                .map(told -> ((StateChanged) told.fact()).to())
                .toList();
    }
}
