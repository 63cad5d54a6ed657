/** The practice's own page, to which modules above bring what an owner sets up there. */
@NullMarked
@NamedInterface("panels")
package io.milepost.accounts.panels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
