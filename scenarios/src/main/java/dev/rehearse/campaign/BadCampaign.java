package dev.rehearse.campaign;

/** A text that is no saved campaign, or one that cannot go on. */
public final class BadCampaign extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public BadCampaign(String message) {
        super(message, null, false, false);
    }
}
