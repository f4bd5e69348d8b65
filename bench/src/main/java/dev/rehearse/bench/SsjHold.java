package dev.rehearse.bench;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** The hold model in SSJ, as its manual would write it. */
final class SsjHold {

    private final Simulator simulator = new Simulator();
    private final Delays delays;
    private long turn;
    private int left;

    SsjHold(int pending, Delays delays) {
        this.delays = delays;
        simulator.init();
        for (int i = 0; i < pending; i++) {
            new Hold().schedule(0);
        }
        run(pending * 8);
    }

    double run(int events) {
        left = events;
        simulator.start();
        return simulator.time();
    }

    private final class Hold extends Event {
        Hold() {
            super(simulator);
        }

        @Override
        public void actions() {
            schedule(delays.seconds(turn++));
            if (--left == 0) {
                simulator.stop();
            }
        }
    }
}
