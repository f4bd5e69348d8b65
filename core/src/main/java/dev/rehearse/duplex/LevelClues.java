package dev.rehearse.duplex;

import dev.rehearse.site.plan.Part;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which software can be on the system disks of each enclosure, by what was typed. */
final class LevelClues {

    private final DuplexClues clues;

    LevelClues(DuplexClues clues) {
        this.clues = clues;
    }

    List<DuplexDraft> of(DuplexDraft draft) {
        List<DuplexDraft> drafts = List.of(draft);
        for (String enclosure : clues.enclosures) {
            List<DuplexDraft> more = new ArrayList<>();
            drafts.forEach(one -> more.addAll(installed(level(one, enclosure), enclosure)));
            drafts = more;
        }
        List<DuplexDraft> all = new ArrayList<>();
        drafts.forEach(one -> all.addAll(packages(format(one))));
        return all;
    }

    private DuplexDraft level(DuplexDraft draft, String name) {
        Value said = clues.typed.value(name, DuplexTyped.LEVEL);
        if (said != null) {
            return draft.level(name, said.text());
        }
        String first = Outset.word(clues.plan, name, Outset.LEVEL);
        if (clues.usual != null) {
            return draft.level(name, clues.usually(name, Outset.LEVEL));
        }
        if (clues.split(draft) && name.equals(clues.homeName())) {
            return draft.level(name, first)
                    .takes(name + " is at level " + first + ": nobody touches it while it is split");
        }
        String hint = "write level: " + first + ", or after step: for the step done last";
        throw clues.unfit(name, "", "nothing says which level is installed on " + name, hint);
    }

    /** An installer that failed or was cut off leaves half of the new software, and the old level. */
    private List<DuplexDraft> installed(DuplexDraft draft, String name) {
        String said = clues.said(name, DuplexTyped.INSTALLATION);
        boolean old = draft.is(name, Outset.LEVEL, Outset.word(clues.plan, name, Outset.LEVEL));
        if (List.of("half", DuplexTyped.RUNNING).contains(said) && !old) {
            String hint = "write level: " + Outset.word(clues.plan, name, Outset.LEVEL);
            String message = "half an installation leaves the level that was there before";
            throw clues.unfit(name, DuplexTyped.INSTALLATION, message, hint);
        }
        Value installing = clues.typed.value(name, DuplexTyped.INSTALLING);
        if (said.equals(DuplexTyped.RUNNING)) {
            return List.of(running(draft, name, installing));
        }
        if (installing != null) {
            String hint = "write installation: running; what is installed already is level:";
            throw clues.unfit(name, DuplexTyped.INSTALLING, "no installation runs on " + name, hint);
        }
        DuplexDraft torn = draft.number(name, Outset.HALF, Quantity.FLAG, "yes");
        DuplexDraft whole = draft.number(name, Outset.HALF, Quantity.FLAG, "no");
        if (!said.isEmpty()) {
            return List.of(said.equals("half") ? torn : whole);
        }
        boolean isolated = clues.split(draft) && name.equals(clues.upgradeName());
        boolean begun = clues.usual == null
                || clues.usually(clues.console, Outset.SPLIT).equals("yes");
        boolean cut = isolated && old && begun && !draft.is(name, Outset.SYSTEM, PartnerState.OS_UP.words());
        return cut
                ? List.of(
                        whole.says("nothing was being installed on " + name),
                        torn.says("half of the new software is on " + name))
                : List.of(whole);
    }

    /** An installation runs in a remote session to the side that is isolated, from an installer that lies there. */
    private DuplexDraft running(DuplexDraft draft, String name, @Nullable Value level) {
        boolean isolated = clues.split(draft) && name.equals(clues.upgradeName());
        if (!isolated || !draft.is(name, Outset.SYSTEM, PartnerState.OS_UP.words())) {
            String message = isolated ? name + " is not OS Up" : name + " is not isolated";
            String hint =
                    "write installation: complete or half; one runs on the Upgrade Side while it is split and OS Up";
            throw clues.unfit(name, DuplexTyped.INSTALLATION, message + ", and yet an installation runs on it", hint);
        }
        if (clues.said(name, DuplexTyped.REMOTE).equals("closed")) {
            String message = "an installation runs on " + name + " in a remote session, which is closed";
            throw clues.unfit(name, DuplexTyped.REMOTE, message, "write remote session: open, or installation: half");
        }
        if (level == null) {
            String hint = "write installing: with the level";
            throw clues.unfit(name, DuplexTyped.INSTALLATION, "nothing says what is being installed on " + name, hint);
        }
        return draft.number(name, Outset.HALF, Quantity.FLAG, "no")
                .number(name, Outset.INSTALLING, Quantity.TEXT, level.text())
                .number(name, Outset.REMOTE, Quantity.FLAG, "yes");
    }

    private boolean installs(DuplexDraft draft) {
        return !draft.is(clues.upgradeName(), Outset.INSTALLING, Outset.NOTHING);
    }

    /** The data have the format in which they began; a system that was restored or upgraded says nothing of them. */
    private DuplexDraft format(DuplexDraft draft) {
        DuplexDraft all = draft;
        for (Part disk : clues.plan.parts(DuplexParameters.DISK)) {
            boolean data = disk.value("use").text().equals("data");
            String first = Outset.word(clues.plan, clues.homeName(), Outset.LEVEL);
            String usual = clues.usually(disk.name(), Outset.FORMAT);
            boolean known = clues.usual != null && !usual.equals(Outset.AS_LEVEL);
            all = data ? all.with(disk.name(), Outset.FORMAT, known ? usual : first) : all;
        }
        return all;
    }

    /** Where the installer lies; whoever has not begun can have copied it or not. */
    private List<DuplexDraft> packages(DuplexDraft draft) {
        String said = clues.said(clues.console, DuplexTyped.PACKAGE);
        String known = said.isEmpty() && clues.usual != null ? clues.usually(clues.console, "package") : said;
        String begun = Outset.word(clues.plan, clues.console, "package");
        if (installs(draft)) {
            if (known.equals("network share") && !said.isEmpty()) {
                String message = "an installation runs on the Upgrade Side, which does not reach the network share";
                throw clues.unfit(clues.console, DuplexTyped.PACKAGE, message, "write package: system disk");
            }
            return List.of(draft.with(clues.console, "package", "system disk"));
        }
        if (!known.isEmpty() || begun.equals("system disk")) {
            return List.of(draft.with(clues.console, "package", known.isEmpty() ? begun : known));
        }
        return List.of(
                draft.with(clues.console, "package", "system disk").says("the installer lies on the system disk"),
                draft.with(clues.console, "package", begun).says("the installer lies on the network share"));
    }
}
