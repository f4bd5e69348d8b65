package dev.rehearse.pac;

import dev.rehearse.site.plan.Draft;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What somebody else has to repair before commands can help: each thing by itself, then all of them. */
final class PacHelp {

    private final Map<String, UnaryOperator<Draft>> repairs = new LinkedHashMap<>();

    private PacHelp() {}

    static List<Reading> of(List<Reading> readings) {
        PacHelp help = new PacHelp();
        readings.forEach(reading -> help.find(Draft.of(reading.plan())));
        List<Reading> helped = new ArrayList<>();
        help.repairs.forEach((sentence, repair) ->
                readings.forEach(reading -> helped.add(repaired(reading, List.of(sentence), repair))));
        if (help.repairs.size() > 1) {
            List<String> all = List.copyOf(help.repairs.keySet());
            UnaryOperator<Draft> whole = draft -> {
                Draft better = draft;
                for (UnaryOperator<Draft> repair : help.repairs.values()) {
                    better = repair.apply(better);
                }
                return better;
            };
            readings.forEach(reading -> helped.add(repaired(reading, all, whole)));
        }
        return List.copyOf(helped);
    }

    private static Reading repaired(Reading reading, List<String> help, UnaryOperator<Draft> repair) {
        Draft better = repair.apply(Draft.of(reading.plan()));
        return new Reading(better.plan(), reading.words(), reading.taken(), help);
    }

    private void find(Draft draft) {
        for (Part host : draft.plan().parts(PacParameters.HOST)) {
            String name = host.name();
            if (draft.is(name, Outset.TROUBLE, Outset.DISKS_LOST)) {
                put("there are new disks in " + name, name, Outset.TROUBLE, Outset.HOST_DOWN);
            }
            if (draft.is(name, Outset.PSOR_LINK, Outset.DOWN)) {
                put(name + " reaches the PSOR again", name, Outset.PSOR_LINK, Outset.UP);
            }
            if (draft.is(name, Outset.DATABASE_LINK, Outset.DOWN)) {
                put(name + " reaches the databases again", name, Outset.DATABASE_LINK, Outset.UP);
            }
            if (draft.is(name, Outset.BACKUP, "no") && draft.is(name, Outset.MFDS, Outset.NOT_DEFINED)) {
                String sentence =
                        "somebody has written the definitions of the regions of " + name + " anew, as a backup";
                repairs.put(sentence, one -> one.with(name, Outset.BACKUP, Quantity.FLAG, "yes"));
            }
        }
        for (Part region : draft.plan().parts(PacParameters.REGION)) {
            logs(draft, region.name(), region.value("host").text());
        }
        String psor = draft.plan().parts(PacParameters.PSOR).get(0).name();
        repair(draft, psor, Outset.DOWN, psor + " is repaired and finds its files");
        repair(draft, psor, Outset.NO_REPLICA, "a replica follows " + psor + " again");
        repair(draft, psor, Outset.FAILING_OVER, "what failed of " + psor + " is repaired");
        repair(draft, psor, Outset.SPLIT, "the network of " + psor + " is whole again, and has lost no write");
        repair(draft, psor, Outset.FULL, psor + " has memory again");
        for (String kind : List.of(PacParameters.SOR, PacParameters.DATABASE)) {
            for (Part part : draft.plan().parts(kind)) {
                repair(draft, part.name(), Outset.DOWN, part.name() + " is repaired");
            }
        }
    }

    /** What a log says that no installed version reads, the resource managers must be told. */
    private void logs(Draft draft, String region, String host) {
        String log = draft.word(region, Outset.LOG);
        boolean unread = !log.equals(Outset.NONE)
                && (draft.is(host, Outset.PRODUCT, EsHost.UNUSABLE) || !draft.is(host, Outset.LEVEL, log));
        if (unread) {
            String sentence = "the resource managers' administrators have resolved what is in doubt of " + region;
            repairs.put(sentence, one -> one.with(region, Outset.LOG, Quantity.TEXT, Outset.NONE));
        }
    }

    private void repair(Draft draft, String part, String trouble, String sentence) {
        if (draft.is(part, Outset.TROUBLE, trouble)) {
            repairs.put(sentence, one -> one.with(part, Outset.REPAIRED, Quantity.FLAG, "yes"));
        }
    }

    private void put(String sentence, String part, String attribute, String good) {
        repairs.put(sentence, one -> one.with(part, attribute, good));
    }
}
