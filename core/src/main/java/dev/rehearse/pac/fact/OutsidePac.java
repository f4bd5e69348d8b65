package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/** The region that tells it has started outside any PAC, on the data that the PAC uses. */
public record OutsidePac() implements Remark {

    @Override
    public String words() {
        return "runs outside any PAC";
    }
}
