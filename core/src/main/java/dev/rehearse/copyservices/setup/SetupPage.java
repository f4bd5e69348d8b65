package dev.rehearse.copyservices.setup;

/** The pages of the setup during an upgrade. The page Select Installation Type is not among them: an initial installation has it. */
public enum SetupPage {
    /** It does not run. */
    CLOSED("closed"),
    /** Shows the installed version and the one to which is upgraded. */
    UPGRADE("Upgrade IBM Copy Services Manager"),
    /** The terms. */
    LICENSE("Software License Agreement"),
    /** What is going to be done. */
    SUMMARY("Pre-installation Summary"),
    /** Files are being replaced. */
    INSTALLING("Installing");

    private final String title;

    SetupPage(String title) {
        this.title = title;
    }

    /** What stands at its top. */
    public String title() {
        return title;
    }
}
