package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Model;
import dev.rehearse.site.Host;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Value;
import java.util.Objects;

/** Puts the model of a cluster together. */
final class HsbAssembly {

    private HsbAssembly() {}

    static void build(Plan plan, Model.Builder model) {
        for (Part part : plan.parts(HsbParameters.SERVER)) {
            Value boot = plan.setting(HsbParameters.ASSUME, "host boot");
            Value upgrade = plan.setting(HsbParameters.ASSUME, "upgrade");
            Host.add(
                    model,
                    part.name(),
                    part.value("level").number(),
                    Objects.requireNonNull(boot.time()),
                    Objects.requireNonNull(upgrade.time()));
        }
    }
}
