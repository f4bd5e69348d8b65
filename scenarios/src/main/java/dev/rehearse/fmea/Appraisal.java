package dev.rehearse.fmea;

import dev.rehearse.fmea.Ordinary.Tally;
import dev.rehearse.measure.Figure;
import dev.rehearse.measure.Measures;
import dev.rehearse.measure.Reading;
import dev.rehearse.measure.Stopwatch;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import dev.rehearse.rehearsal.Account;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what came of a run in which a fault struck, beyond what comes of the procedure by itself. */
final class Appraisal {

    private final Ordinary ordinary;
    private final Set<String> always;
    private final Set<String> limited;

    Appraisal(Scenario scenario, Ordinary ordinary) {
        this.ordinary = ordinary;
        always = texts(scenario.claims().always().stream());
        limited = texts(scenario.claims().eventually().stream().filter(phrase -> phrase.within() > 0));
    }

    private static Set<String> texts(Stream<PropertyPhrase> phrases) {
        return phrases.map(PropertyPhrase::text).collect(Collectors.toSet());
    }

    /** What came of a run, of which a witness has heard. */
    Consequence.Result result(Account account, Witness witness) {
        Effect effect = effect(account, witness);
        return new Consequence.Result(effect, witness.notice(effect), witness.wayOut(account.outcome(), account.why()));
    }

    private Effect effect(Account account, Witness witness) {
        List<Harm> harms = new ArrayList<>();
        work(account.measures(), harms);
        claims(account, harms);
        outcome(account.outcome(), harms);
        if (!account.closed()) {
            harms.add(Harm.of(Severity.UNDECIDED, "cut off"));
        }
        users(account.measures(), harms);
        counted(account.measures(), harms);
        if (witness.failed()) {
            harms.add(Harm.of(Severity.REFUSED, "an instruction fails"));
        } else if (beyond(Tally.REFUSED, account) > 0) {
            harms.add(Harm.of(Severity.REFUSED, "a command is refused"));
        } else if (witness.ruled()) {
            harms.add(Harm.of(Severity.REFUSED, "a rule is followed"));
        }
        boolean done = account.outcome() == Outcome.COMPLETED || account.outcome() == Outcome.COMPLETED_LATE;
        long later = beyond(Tally.DURATION, account);
        if (done && later > 0) {
            harms.add(Harm.lasting(Severity.DELAYED, "longer by", later));
        }
        return new Effect(harms);
    }

    private long beyond(String what, Account account) {
        return beyond(what, account.measures());
    }

    private long beyond(String what, Measures measures) {
        Map<String, Long> counts = Ordinary.counts(measures);
        return ordinary.beyond(what, counts.getOrDefault(what, 0L));
    }

    private void work(Measures measures, List<Harm> harms) {
        long gone = Math.max(beyond(Tally.MISSING, measures), beyond(Tally.DISCARDED, measures));
        long worst = beyond(Tally.WORST, measures);
        if (gone > 0) {
            harms.add(Harm.counted(Severity.LOSS, gone, "commits lost"));
        }
        if (worst > gone) {
            harms.add(Harm.counted(Severity.VIOLATED, worst, "commits missing for a while"));
        }
        long damage = beyond(Tally.DAMAGE, measures);
        if (damage > 0) {
            harms.add(Harm.lasting(Severity.VIOLATED, "two primaries both commit for", damage));
        }
    }

    private void claims(Account account, List<Harm> harms) {
        boolean settled = settled(account.measures());
        for (Verdict verdict : account.verdicts()) {
            String property = verdict.property();
            if (verdict.judgement() == Judgement.VIOLATED
                    && !ordinary.violated().contains(property)) {
                boolean must = always.contains(property);
                boolean late = settled && limited.contains(property);
                Severity severity = must ? Severity.VIOLATED : late ? Severity.LATE : Severity.MISSED;
                harms.add(Harm.of(severity, property + (must ? " violated" : late ? " too late" : " not reached")));
            }
        }
    }

    /** Whether every service is up and nothing exposed in the end that is not so by itself. */
    private boolean settled(Measures measures) {
        boolean settled = true;
        for (Measures.Service service : measures.services()) {
            settled &= !service.down().running() || ordinary.lasts("down " + service.name());
        }
        for (Measures.Exposure exposure : measures.exposures()) {
            settled &= !exposure.open().running() || ordinary.lasts("exposed " + exposure.kind());
        }
        return settled;
    }

    private void outcome(Outcome outcome, List<Harm> harms) {
        if (ordinary.outcomes().contains(outcome)) {
            return;
        }
        switch (outcome) {
            case STUCK -> harms.add(Harm.of(Severity.STUCK, "stuck"));
            case ABANDONED -> harms.add(Harm.of(Severity.ABANDONED, "abandoned"));
            case ROLLED_BACK -> harms.add(Harm.of(Severity.ROLLED_BACK, "rolled back"));
            case UNFINISHED, COMPLETED, COMPLETED_LATE -> {}
        }
    }

    private void users(Measures measures, List<Harm> harms) {
        for (Measures.Service service : measures.services()) {
            String down = "down " + service.name();
            if (service.down().running() && !ordinary.lasts(down)) {
                harms.add(Harm.of(Severity.DOWN, service.name() + " down for good"));
            } else {
                watch(Severity.OUTAGE, service.name() + " down", down, service.down(), harms);
            }
            String slow = "degraded " + service.name();
            watch(Severity.DEGRADED, service.name() + " degraded", slow, service.degraded(), harms);
        }
        for (Measures.Exposure exposure : measures.exposures()) {
            String open = "exposed " + exposure.kind();
            boolean stays = exposure.open().running() && !ordinary.lasts(open);
            String what = exposure.kind() + " exposed" + (stays ? " to the end," : "");
            watch(Severity.EXPOSED, what, open, exposure.open(), harms);
        }
    }

    private void watch(Severity severity, String words, String what, Stopwatch watch, List<Harm> harms) {
        long time = ordinary.beyond(what, watch);
        if (time > 0) {
            harms.add(Harm.lasting(severity, words, time));
        }
    }

    private void counted(Measures measures, List<Harm> harms) {
        count(beyond(Tally.ABORTED, measures), "transactions rolled back", harms);
        count(beyond(Tally.DROPPED, measures), "connections cut", harms);
        measures.readings().forEach(reading -> reading(reading, harms));
    }

    /** What only this system counts: how long something was so, or else how often. */
    private void reading(Reading reading, List<Harm> harms) {
        List<Harm> lasting = new ArrayList<>();
        List<Harm> counted = new ArrayList<>();
        for (Figure figure : reading.figures()) {
            long beyond = ordinary.beyond(figure.name(), figure.value());
            if (beyond > 0 && figure.unit() == Figure.Unit.TIME) {
                lasting.add(Harm.lasting(Severity.DISTURBED, figure.name(), beyond));
            } else {
                count(beyond, figure.name(), counted);
            }
        }
        harms.addAll(lasting.isEmpty() ? counted : lasting);
    }

    private static void count(long count, String what, List<Harm> harms) {
        if (count > 0) {
            harms.add(Harm.counted(Severity.DISTURBED, count, what));
        }
    }
}
