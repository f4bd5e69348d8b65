package dev.rehearse.toy;

import dev.rehearse.site.control.Command;
import dev.rehearse.site.value.Quantity;
import org.jspecify.annotations.Nullable;

/** What one can type at a toy server, one command of each sort that an operator must be able to deal with. */
public enum ToyCommand implements Command {
    STATE("state"),
    LOGPOS("logpos"),
    STATUS("status"),
    START("start"),
    STOP("stop"),
    PROMOTE("promote"),
    COPY("copy"),
    INSTALL("install {level}");

    private final String words;

    ToyCommand(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public @Nullable Quantity argument() {
        return this == INSTALL ? Quantity.LEVEL : null;
    }

    @Override
    public String part() {
        return this == INSTALL ? "host" : "";
    }

    @Override
    public Command question() {
        return switch (this) {
            case LOGPOS, STATUS -> this;
            case COPY -> STATUS;
            default -> STATE;
        };
    }
}
