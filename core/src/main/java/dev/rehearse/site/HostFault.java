package dev.rehearse.site;

import dev.rehearse.site.control.Degree;
import dev.rehearse.site.control.Degree.Unit;
import dev.rehearse.site.control.FaultKind;
import org.jspecify.annotations.Nullable;

/** What can go wrong with a host. */
public enum HostFault implements FaultKind {
    /** The host stops at once. Its repair is the boot: healed, it is back. */
    HOST_CRASH("host crash", "host boot", "the host stops at once; its repair is the boot"),
    /** It has no power. When it has again it boots, unless somebody had switched it off. */
    POWER_LOSS("power loss", "power repair", "the host has no power; when it has again it boots"),
    /** The host stops and the content of its disks is gone. Healed, it boots with empty ones. */
    DISK_LOSS(
            "disk loss",
            "disk repair",
            "the host stops and what its disks held is gone; repaired, it boots with empty ones"),
    /** The installation that runs, or else the next one, fails. */
    INSTALL_FAILURE("install failure", "", "the installation that runs, or else the next one, fails"),
    /** The installation that runs, or else the next one, is one of the level that was there before, and says that all went well. */
    WRONG_VERSION(
            "wrong version installed",
            "",
            "the installation that runs, or else the next one, is of the level that was there, and looks well"),
    /** All that it does takes so many times as long: it boots, installs, copies. */
    SLOW("slow by", "host repair", "all that the host does takes so many times as long");

    private final String words;
    private final String meaning;
    private final String repair;

    HostFault(String words, String repair, String meaning) {
        this.meaning = meaning;
        this.words = words;
        this.repair = repair;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String part() {
        return "host";
    }

    @Override
    public String repair() {
        return repair;
    }

    @Override
    public @Nullable Degree degree() {
        return this == SLOW ? new Degree(Unit.FACTOR, "4") : null;
    }
}
