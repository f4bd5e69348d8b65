package dev.rehearse.site.plan;

import java.util.ArrayList;
import java.util.List;

/** Collects what does not fit, so that whoever wrote it is told all of it at once. */
public final class Misfits {

    private final List<Unfit> found = new ArrayList<>();

    /** Looks at something; if it does not fit, others can be looked at all the same. */
    public void look(Runnable at) {
        try {
            at.run();
        } catch (Unfit unfit) {
            boolean known = found.stream()
                    .anyMatch(other -> other.owner().equals(unfit.owner())
                            && other.name().equals(unfit.name())
                            && String.valueOf(other.getMessage()).equals(unfit.getMessage()));
            if (!known) {
                found.add(unfit);
            }
        }
    }

    /**
     * Nothing more can be looked at.
     *
     * @throws Unfit if something did not fit
     */
    public void refuse() {
        if (!found.isEmpty()) {
            throw Unfit.of(found);
        }
    }
}
