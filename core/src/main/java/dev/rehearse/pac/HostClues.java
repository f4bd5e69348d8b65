package dev.rehearse.pac;

import dev.rehearse.site.plan.Draft;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Unfit;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.List;

/** How the host of regions can be by what was typed of it. */
final class HostClues {

    private final PacClues clues;

    HostClues(PacClues clues) {
        this.clues = clues;
    }

    Draft of(Draft draft, Part host) {
        return ways(directory(product(power(draft, host), host), host), host);
    }

    private Draft power(Draft draft, Part host) {
        String name = host.name();
        String state = clues.said(name, PacTyped.HOST);
        boolean lost = clues.said(name, PacTyped.DISKS).equals(Outset.LOST);
        String trouble =
                switch (state) {
                    case "booting" -> Outset.BOOTING;
                    case "off" -> Outset.OFF;
                    case "down" -> lost ? Outset.DISKS_LOST : Outset.HOST_DOWN;
                    default -> Outset.NONE;
                };
        if (lost && !trouble.equals(Outset.DISKS_LOST)) {
            String message = name + (state.isEmpty() ? " is not said to be down" : " is " + state)
                    + ", and yet its disks are lost";
            throw new Unfit(name, PacTyped.DISKS, message, "write host state: down, or disks: there");
        }
        return draft.with(name, Outset.TROUBLE, trouble);
    }

    private Draft product(Draft draft, Part host) {
        String name = host.name();
        String product = clues.said(name, PacTyped.PRODUCT);
        boolean installs = clues.said(name, PacTyped.HOST).equals(PacTyped.INSTALLING_NOW);
        Value installing = clues.typed.value(name, PacTyped.INSTALLING);
        if (installs && installing == null) {
            String hint = "write installing: with the version";
            throw new Unfit(name, PacTyped.HOST, "nothing says what is being installed on " + name, hint);
        }
        if (!installs && installing != null) {
            String hint = "write host state: installing; what is installed already is level:";
            throw new Unfit(name, PacTyped.INSTALLING, "no installation runs on " + name, hint);
        }
        if (installs && !product.isEmpty()) {
            String message = "while a product is being installed on " + name + " it is neither whole nor unusable";
            throw new Unfit(name, PacTyped.PRODUCT, message, "leave it out");
        }
        String usable = product.isEmpty() ? clues.usually(name, Outset.PRODUCT) : product;
        boolean lost = draft.is(name, Outset.TROUBLE, Outset.DISKS_LOST);
        Draft one = level(draft, host, usable.equals(EsHost.UNUSABLE) || lost)
                .with(name, Outset.PRODUCT, lost ? EsHost.UNUSABLE : usable);
        String level = installing == null ? Outset.NOTHING : installing.text();
        return one.with(name, Outset.INSTALLING, Quantity.TEXT, level);
    }

    /** The version that is installed; of what cannot be used it is of little matter which it was. */
    private Draft level(Draft draft, Part host, boolean useless) {
        String name = host.name();
        Value said = clues.typed.value(name, PacTyped.LEVEL);
        String first = host.value(Outset.LEVEL).text();
        if (said == null && clues.usual == null && !useless) {
            String hint = "write level: " + first + ", or after step: for the step done last";
            throw new Unfit(name, "", "nothing says which version is installed on " + name, hint);
        }
        String level = said == null ? clues.usually(name, Outset.LEVEL) : said.text();
        return draft.with(name, Outset.LEVEL, Quantity.LEVEL, level);
    }

    private Draft directory(Draft draft, Part host) {
        String name = host.name();
        boolean lost = draft.is(name, Outset.TROUBLE, Outset.DISKS_LOST);
        String defined = clues.said(name, PacTyped.MFDS);
        String mfds = lost ? Outset.NOT_DEFINED : defined.isEmpty() ? clues.usually(name, Outset.MFDS) : defined;
        String said = clues.said(name, PacTyped.BACKUP);
        return draft.with(name, Outset.MFDS, mfds)
                .with(name, Outset.BACKUP, Quantity.FLAG, said.isEmpty() ? "yes" : said);
    }

    private Draft ways(Draft draft, Part host) {
        Draft all = draft;
        for (String way : List.of(PacTyped.PSOR_LINK, PacTyped.DATABASE_LINK)) {
            String said = clues.said(host.name(), way);
            all = all.with(host.name(), way, said.isEmpty() ? Outset.UP : said);
        }
        return all;
    }

    /** What is taken for granted of all hosts. */
    Draft taken(Draft draft) {
        List<String> saved = new ArrayList<>();
        for (Part host : clues.hosts) {
            boolean usual = clues.usually(host.name(), Outset.BACKUP).equals("yes");
            if (clues.said(host.name(), PacTyped.BACKUP).isEmpty() && !usual) {
                saved.add(host.name());
            }
        }
        String backup = "there is a backup of the MFDS configuration of " + String.join(", ", saved);
        Draft all = saved.isEmpty() ? draft : draft.takes(backup);
        return reach(reach(all, PacTyped.PSOR_LINK, "the PSOR"), PacTyped.DATABASE_LINK, "the databases");
    }

    private Draft reach(Draft draft, String way, String what) {
        List<String> open = new ArrayList<>();
        for (Part host : clues.hosts) {
            if (clues.said(host.name(), way).isEmpty()) {
                open.add(host.name());
            }
        }
        String reach = open.size() == 1 ? " reaches " : " reach ";
        return open.isEmpty() ? draft : draft.takes(String.join(", ", open) + reach + what);
    }
}
