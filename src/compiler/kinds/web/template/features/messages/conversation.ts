// Conversations between people, and rooms that everybody who is signed in can enter.
export interface Conversation {
  id: number;
  subject: string;
  isRoom: boolean;
  /** What a room is for; empty otherwise. */
  description: string;
  /** The others who take part. */
  people: string[];
  lastText: string | null;
  lastAuthorId: number | null;
  lastAuthorName: string | null;
  /** ISO 8601, in UTC. */
  lastAt: string;
  unread: number;
}

export interface Message {
  id: number;
  authorId: number;
  authorName: string;
  text: string;
  sentAt: string;
}

export interface OpenConversation {
  conversation: Conversation;
  messages: Message[];
}

/** Which conversations a list is about. */
export const conversationViews = ['all', 'unread', 'sent'] as const;
export type ConversationView = (typeof conversationViews)[number];
