import { z } from 'zod'

/** POST …/keys/rotate */
export const RotateKeys = z
  .strictObject({
    signsAfterSeconds: z
      .number()
      .int()
      .min(0)
      .max(300)
      .optional()
      .describe(
        'The new key is published at once and signs after so long, in real time: libraries that have just read the keys read them again only after half a minute or a minute. Left out: it signs at once',
      ),
    withdrawOld: z
      .boolean()
      .optional()
      .describe(
        'Publish the old key no longer, at once, which is how an issuer gets it wrong; off by default',
      ),
  })
  .refine(({ signsAfterSeconds = 0, withdrawOld = false }) => !withdrawOld || signsAfterSeconds === 0, {
    path: ['withdrawOld'],
    message: 'cannot be while the old key still signs',
  })

export const RotatedKeysAnswer = z.strictObject({
  kid: z.string().describe('Of the new key'),
  signsAt: z.iso.datetime().describe('From when on it signs; real time'),
  published: z.array(z.string()).describe('kid of each key at jwks_uri, that which signs first'),
})
