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

    /** The page with that title. */
    public static SetupPage titled(String title) {
        for (SetupPage page : values()) {
            if (page.title.equals(title)) {
                return page;
            }
        }
        throw new IllegalArgumentException("there is no setup page " + title);
    }

    /** What stands at its top. */
    public String title() {
        return title;
    }
}
