package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ServiceStatus;

/**
 * What was told to the outside last.
 *
 * @param application what users get
 * @param points enclosures that are single points of failure; bit 0 is the first
 * @param data whether acknowledged data are on one disk only
 * @param network enclosures whose adapters the system uses; bit 0 is the first
 * @param external enclosures through which it has all its external storage; bit 0 is the first
 * @param lost acknowledged writes that the system lacks
 */
public record Outlook(ServiceStatus application, int points, boolean data, int network, int external, long lost)
        implements Encodable {

    static final Outlook FINE = new Outlook(ServiceStatus.UP, 0, false, 3, 3, 0);

    /** The same, lacking so many acknowledged writes. */
    Outlook lacking(long writes) {
        return new Outlook(application, points, data, network, external, writes);
    }

    @Override
    public void encode(Encoder out) {
        out.word(application)
                .number(points)
                .flag(data)
                .number(network)
                .number(external)
                .number(lost);
    }
}
