/** Addresses of Disqus by kind of page, each with its canonical form. */
import type { Examples } from '../examples.ts';

export const EXAMPLES: Examples = {
  post: [
    [
      'https://disqus.com/embed/comments/?base=default&f=muster-systemhaus&t_u=https%3A%2F%2Fblog.muster.example%2Fnas%2F&t_t=NAS&s_o=default#version=0123abcd',
      'https://blog.muster.example/nas/',
    ],
    [
      'https://disqus.com/embed/comments/?base=default&f=muster&t_i=8%20nas&t_u=http%3A%2F%2Fblog.muster.example%2F%3Fp%3D8%23comments',
      'http://blog.muster.example/?p=8',
    ],
    [
      'https://disqus.com/embed/comments/?base=default&version=1&f=muster&t_i=8%20nas&s_o=default',
      'https://disqus.com/embed/comments/?f=muster&t_i=8+nas',
    ],
    // A host that names Disqus itself, or no web address, is none.
    ['https://disqus.com/embed/comments/?f=muster&t_u=javascript%3Aalert(1)', 'https://disqus.com/embed/comments/?f=muster'],
    ['https://disqus.com/embed/comments/?f=muster&t_u=https%3A%2F%2Fdisqus.com%2F', 'https://disqus.com/embed/comments/?f=muster'],
    [
      'https://disqus.com/home/discussion/muster-systemhaus/neue_nas_geraete/newest/',
      'https://disqus.com/home/discussion/muster-systemhaus/neue_nas_geraete/newest/',
    ],
  ],
  profile: [
    ['https://disqus.com/by/Jana_Beispiel/', 'https://disqus.com/by/jana_beispiel/'],
    ['https://disqus.com/by/jana-b/comments/', 'https://disqus.com/by/jana-b/'],
    ['https://disqus.com/jana', 'https://disqus.com/by/jana/'],
  ],
  feed: [['https://disqus.com/home/inbox/?utm_source=x', 'https://disqus.com/home/inbox/']],
  other: [
    ['https://disqus.com/', 'https://disqus.com/'],
    ['https://disqus.com/admin/', 'https://disqus.com/admin/'],
    ['https://disqus.com/profile/login/', 'https://disqus.com/profile/login/'],
  ],
};
