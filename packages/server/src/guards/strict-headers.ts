import { secureHeaders } from "hono/secure-headers";

/**
 * The page may load and send nothing but to this server: no inline script or style, no frame around it, no form to elsewhere.
 * That nothing leaves this computer is kept by the browser.
 */
export const strictHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginOpenerPolicy: "same-origin",
  crossOriginResourcePolicy: "same-origin",
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  // plain HTTP on this computer
  strictTransportSecurity: false,
});
