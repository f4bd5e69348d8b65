package dev.rehearse.explore;

import dev.rehearse.explore.Onward.Hit;
import dev.rehearse.explore.Onward.Passed;
import dev.rehearse.explore.Onward.Way;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Enumerated;
import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.rehearsal.Perils;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of what one fault more does, for each world from which it was tried. A fault often leaves no trace for long: what the
 * next one does then was found out already. Threads share it.
 */
final class Onwards {

    private final Perils perils;
    private final BooleanSupplier enough;
    private final Map<Fingerprint, Onward> known = new ConcurrentHashMap<>();

    Onwards(Perils perils, BooleanSupplier enough) {
        this.perils = perils;
        this.enough = enough;
    }

    /** Finds out for one thread. */
    Explorer explorer(Foresight foresight) {
        return new Explorer(foresight);
    }

    /** How far a world has come. */
    static Passed passed(World world) {
        return new Passed(world.served(), world.now(), world.turn());
    }

    /** One thread's part in it. */
    final class Explorer {

        private final Foresight foresight;
        /** The worlds on the way here: one that comes again leads nowhere new. */
        private final Set<Fingerprint> open = new HashSet<>();

        private Explorer(Foresight foresight) {
            this.foresight = foresight;
        }

        /** What one fault more does from a world on. */
        Onward from(World world) {
            Deque<Instant> passed = new ArrayDeque<>();
            World here = world;
            Onward end = null;
            while (end == null) {
                end = ends(here);
                if (end == null) {
                    Instant instant = new Instant(key(here), here);
                    open.add(instant.key);
                    passed.push(instant);
                    if (instant.after.size() > 1) {
                        end = Onward.NOTHING; // not looked at: it has its ways
                    } else {
                        here = instant.after.get(0);
                    }
                }
            }
            while (!passed.isEmpty()) {
                Instant instant = passed.pop();
                end = instant.onward(end);
                open.remove(instant.key);
                if (!enough.getAsBoolean()) {
                    known.put(instant.key, end);
                }
            }
            return end;
        }

        /** What is known of a world already, or null. */
        private @Nullable Onward ends(World world) {
            if (perils.over(world) || enough.getAsBoolean()) {
                return Onward.NOTHING;
            }
            Fingerprint key = key(world);
            return open.contains(key) ? Onward.NOTHING : known.get(key);
        }

        private Fingerprint key(World world) {
            return perils.place(world);
        }

        /** An instant with all that may strike in it, and the worlds after it. */
        private final class Instant {

            private final Fingerprint key;
            private final Passed begun;
            private final List<Hit> hits = new ArrayList<>();
            private final List<World> after = new ArrayList<>();
            private final List<List<Pick>> picks = new ArrayList<>();
            private final Map<String, Long> seen = new HashMap<>();
            private int tried;

            Instant(Fingerprint key, World world) {
                this.key = key;
                begun = passed(world);
                Enumerated chance = new Enumerated();
                do {
                    World next = world.fork();
                    Chosen.Noted noted = new Chosen.Noted(chance);
                    Simulator simulator = new Simulator(next, noted);
                    do {
                        strike(next, noted.picks);
                        simulator.step();
                    } while (!next.settled());
                    next.forget();
                    after.add(next);
                    picks.add(since(noted.picks));
                } while (chance.next());
            }

            private void strike(World before, List<Pick> noted) {
                for (int fault = 0; fault < perils.faults().size(); fault++) {
                    if (perils.mayStrike(before, fault)) {
                        tried++;
                        hit(
                                Strike.of(fault, perils.step(before, fault), before.served(), before.next()),
                                noted,
                                foresight.end(before, fault));
                    }
                }
            }

            /** Keeps what is new of a fault in a step. */
            private void hit(Strike strike, List<Pick> noted, long end) {
                String cell = strike.fault() + strike.step();
                Long known = seen.get(cell);
                if (known == null || (end & ~known) != 0) {
                    seen.put(cell, (known == null ? 0 : known) | end);
                    Strike since = Strike.of(
                            strike.fault(),
                            strike.step(),
                            strike.events() - begun.events(),
                            strike.time() - begun.time());
                    hits.add(new Hit(since, since(noted), end));
                }
            }

            private List<Pick> since(List<Pick> noted) {
                List<Pick> since = new ArrayList<>();
                for (Pick pick : noted) {
                    since.add(new Pick(pick.turn() - begun.turns(), pick.option()));
                }
                return List.copyOf(since);
            }

            /** With what is known of the only world after it, or else what is found out of each. */
            Onward onward(Onward only) {
                List<Way> ways = new ArrayList<>();
                for (int i = 0; i < after.size(); i++) {
                    World next = after.get(i);
                    Passed till = new Passed(
                            next.served() - begun.events(), next.now() - begun.time(), next.turn() - begun.turns());
                    ways.add(new Way(after.size() == 1 ? only : from(next), till, picks.get(i)));
                }
                return new Onward(List.copyOf(hits), tried, List.copyOf(ways));
            }
        }
    }
}
