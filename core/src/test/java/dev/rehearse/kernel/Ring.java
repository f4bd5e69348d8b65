package dev.rehearse.kernel;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Exponential;
import dev.rehearse.kernel.code.Encoder;
import java.util.List;

/** A small lively model for tests of the kernel: stations that pass tokens on, with timeouts that are replaced and cancelled. */
final class Ring {

    enum Tick implements Timer {
        PATIENCE,
        ALARM;

        @Override
        @SuppressWarnings("EnumOrdinal")
        public int slot() {
            return ordinal();
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    record Token(int hops, long born) implements Signal {
        @Override
        public void encode(Encoder out) {
            out.number(hops).time(born);
        }
    }

    record Passed(int hops) implements Fact {}

    record Station(long seen, long last, boolean alarmed, Level flow) implements State {
        @Override
        public void encode(Encoder out) {
            out.number(seen).time(last).flag(alarmed).part(flow);
        }
    }

    record Count(long passed) implements State {
        @Override
        public void encode(Encoder out) {
            out.number(passed);
        }
    }

    private Ring() {}

    static Model of(int stations) {
        Model.Builder builder = new Model.Builder();
        for (int i = 0; i < stations; i++) {
            Activity pass = builder.activity("pass " + i, new Exponential(1e9));
            Choice way = builder.choice("way " + i, List.of("on", "stay", "back"), List.of(0.6, 0.3, 0.1));
            builder.add("station " + i, station(i, stations, pass, way));
        }
        builder.add("counter", counter());
        for (int i = 0; i < stations; i++) {
            builder.open(i, 0, new Token(0, 0));
        }
        return builder.build();
    }

    private static Component<Station> station(int id, int stations, Activity pass, Choice way) {
        return new Component<>() {
            @Override
            public Station initial() {
                return new Station(0, 0, false, Level.EMPTY);
            }

            @Override
            public int timers() {
                return 2;
            }

            @Override
            public Station on(Station state, Signal signal, Context context) {
                if (signal instanceof Tick) {
                    return new Station(
                            state.seen(), state.last(), true, state.flow().stopped(context.now()));
                }
                Token token = (Token) signal;
                int to = Math.floorMod(id + List.of(1, 0, -1).get(context.choose(way)), stations);
                context.send(to, context.duration(pass), new Token(token.hops() + 1, context.now()));
                context.start(Tick.PATIENCE, 1_500_000_000L);
                if (token.hops() % 3 == 0) {
                    context.cancel(Tick.ALARM.slot());
                } else {
                    context.start(Tick.ALARM, 2_000_000_000L);
                }
                context.observe(new Passed(token.hops()));
                Level flow = state.flow().withRate(token.hops() % 7, context.now());
                return new Station(state.seen() + 1, context.now(), false, flow);
            }
        };
    }

    private static Watcher<Count> counter() {
        return new Watcher<>() {
            @Override
            public Count initial() {
                return new Count(0);
            }

            @Override
            public Count on(Count state, Signal signal, Context context) {
                return state;
            }

            @Override
            public Count notice(Count state, int source, Fact fact, Context context) {
                return fact instanceof Passed ? new Count(state.passed() + 1) : state;
            }
        };
    }
}
