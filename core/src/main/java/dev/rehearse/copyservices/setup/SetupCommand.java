package dev.rehearse.copyservices.setup;

import dev.rehearse.site.control.Command;
import dev.rehearse.site.value.Quantity;
import org.jspecify.annotations.Nullable;

/** What a person does with the setup of a management server. */
public enum SetupCommand implements Command {
    /** Looks which page is shown. */
    PAGE("setup page", null),
    /** Runs the setup file of a version. */
    RUN("run setup {level}", SetupEvent.RUN),
    /** Clicks Next; on the summary page this installs, and is answered when that is finished. */
    NEXT("next", SetupEvent.NEXT),
    /** Agrees to the terms and clicks Next. */
    AGREE("agree and next", SetupEvent.AGREE),
    /** Clicks Cancel. */
    CANCEL("cancel", SetupEvent.CANCEL);

    private final String words;
    private final @Nullable SetupEvent event;

    SetupCommand(String words, @Nullable SetupEvent event) {
        this.words = words;
        this.event = event;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String part() {
        return "setup";
    }

    @Override
    public @Nullable Quantity argument() {
        return this == RUN ? Quantity.LEVEL : null;
    }

    /** What it is in the diagram; null if it changes nothing. */
    @Nullable
    SetupEvent event() {
        return event;
    }

    @Override
    public Command question() {
        return PAGE;
    }

    @Override
    public boolean watched() {
        return this == PAGE;
    }
}
