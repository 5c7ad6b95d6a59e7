#!/usr/bin/env node
import { joined } from './joined.js';

await joined().run();
